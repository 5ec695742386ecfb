/** Passwords that many people choose, folded: those of public lists and those of this product and country. */
const COMMON = `password password1 password123 passw0rd p@ssword p@ssw0rd matkhau matkhau1 matkhau123 matkhau@123 mat khau 123456789
1234567890 12345678 11111111 00000000 88888888 66666666 99999999 123123123 12344321 11223344 87654321 0987654321 1q2w3e4r 1qaz2wsx
qwertyui qwerty123 qwertyuiop asdfghjk asdfghjkl zxcvbnm1 abcd1234 abc12345 abc123456 a1234567 a12345678 aa123456 aa123456@ admin123
administrator iloveyou iloveyou1 anhyeuem anhyeuem1 emyeuanh yeuem123 conyeume yeubome bomeyeu giadinh giadinh1 hanhphuc hanoi123
hanoi2026 saigon123 vietnam1 vietnam123 vietnam2026 vietnamvodich nguyenvan nguyenthi bhxh1234 bhxh2026 bhxhvn123 baohiem1 baohiem123
baohiemxahoi vssid123 vssid1234 vssid2026 sunshine princess football baseball superman batman123 trustno1 letmein1 welcome1 welcome123
dragon123 monkey123 computer internet samsung1 iphone123 changeme default1 guest123 test1234 secret123 master123 hello123 michael1
jennifer1 charlie1 jordan23 starwars 147258369 159753456 741852963 789456123 456789123 147852369 1111111111 0000000000 0123456789
012345678 20002000 19901990 19951995 01011990 01012000 123456aA 123456a@ 123456@a Aa@123456 Abc@1234 Abc@123456 Abcd@1234 Admin@123
Password@1 Password@123 Qwerty@123 Matkhau@1 Zxc@12345 123456vn 123456abc abc@12345 taikhoan taikhoan1 tinhyeu1 maiyeuem suongmai`

const known = new Set(COMMON.split(/\s+/u).map(word => word.toLowerCase()))
export const isCommonPassword = (folded: string): boolean => known.has(folded)
