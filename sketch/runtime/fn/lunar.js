// The Korean lunar calendar (음력), 1900 to 2100: for each year four digits of base 36, of whose value the low four bits are the month that
// comes twice (0: none), and the others tell from the first month on which have 30 days and not 29. Made from ICU 78's calendar "dangi".
const LUNAR = "204o0n4w1aa81yg50jw00xio1vfo0h400zv421pe0n4w2dsm0z800wj41mt10xqo0h40102a10uo2ecn16w015jk2b4l0ti808k01wic0lkw17682lgi1a1s15k60ga80wog1n510yao0lkw1ac30n0w1zcn0xf40gc00wqe" +
  "0tsg102o2edg10sg0zo02bzm0xg01uwn0gcw0xqo1vol17a817402kk316002c0o0xgg0gv40xue0y8g0lk01aac1aa8195s13s30xio1vfr0h400zv421ph0n4w0mkw1ygk0wj41n0808gg0h4g102e176816w02dsk15jk" +
  "2b4q0wo008kg1wie0lkw17682lgl1a1s15k00wo30wog1n540zvk0lkw1aqd0n0w0ks01uus0gc00wq81vhe0asg2edz10sg0zo02bzp0xg00gcw0wr70xqo1wh50ie8174g2kk516000xg01uxg0gv40xu81wgy0lk01aae" +
  "1aa8195s13s513u80gww0y8j102821pn0n4w0z801ygm0wj40er40gxh0h5c10282eci16w02k4715jk0wk01tcl08kg0i1c176b17kg2lgo1a1s15k00wo60wog0fa80l780llc1aq81a1v0ks01uwn0gc00wq81vhh0h40" +
  "0ztc21lg0zo02bzs0xg00gcw0xqu0xu80hwg10t0174g16002c0j13rk1uxz0gv40xu81wkl0lk01aa82nqc0jvk13so141c0gww0y8m10280n4w1aac0z800jw01t2r0er4";
const LUNAR_STARTS = [-25537, -18213, -10920, -3626, 3698, 10992, 18286, 25609, 32904, 40198, 47521]; // when every twentieth year begins, in days since 1970

const lunarBits = y => parseInt(LUNAR.slice((y - 1900) * 4, (y - 1900) * 4 + 4), 36);
function lunarYear(y) {
  if (!(y >= 1900 && y <= 2100)) return undefined;
  const n = lunarBits(y), leap = n & 15, months = [];
  for (let i = 0, m = 1; i < (leap ? 13 : 12); i++) {
    const twice = leap > 0 && i === leap;
    months.push({month: twice ? leap : m, leap: twice, days: 29 + (n >> 4 + i & 1)});
    if (!twice) m++;
  }
  return months;
}
function lunarDays(y) {
  const n = lunarBits(y);
  let days = n & 15 ? 377 : 348;
  for (let long = n >> 4; long; long &= long - 1) days++;
  return days;
}
function lunarStart(y) {
  const from = Math.floor((y - 1900) / 20);
  let day = LUNAR_STARTS[from];
  for (let k = 1900 + from * 20; k < y; k++) day += lunarDays(k);
  return day;
}
function lunarOf(t) {
  const day = dayOf(t), from = LUNAR_STARTS.findLastIndex(d => d <= day);
  if (from < 0) return undefined;
  let y = 1900 + from * 20, left = day - LUNAR_STARTS[from];
  for (; y <= 2100 && left >= lunarDays(y); y++) left -= lunarDays(y);
  for (const m of y <= 2100 ? lunarYear(y) : []) {
    if (left < m.days) return {y, m: m.month, leap: m.leap, d: left + 1};
    left -= m.days;
  }
  return undefined;
}
// f.lunar is a date in the lunar calendar, as a text; f.solar the date of a lunar day (a month's 30th that isn't there is its 29th), of the
// month that comes twice with leap.
f.lunar = t => {
  const l = lunarOf(t);
  return l && (korean() ? `${l.y}년 ${l.leap ? "윤" : ""}${l.m}월 ${l.d}일` : `${l.leap ? "leap " : ""}month ${l.m}, day ${l.d}, ${l.y}`);
};
f.solar = (y, m, d, leap) => {
  y = whole(y, NaN);
  const months = lunarYear(y), at = months ? months.findIndex(x => x.month === whole(m, 0) && x.leap === (leap === true)) : -1;
  d = whole(d, 0);
  if (at < 0 || d < 1 || d > 30) return undefined;
  let day = lunarStart(y);
  for (let i = 0; i < at; i++) day += months[i].days;
  return iso(day + Math.min(d, months[at].days) - 1);
};
// f.lunarYearly is when a lunar birthday or 제사 comes next, today or later.
f.lunarYearly = (m, d) => {
  const now = f.today(), y = f.year(now);
  return [y - 1, y, y + 1].map(k => f.solar(k, m, d)).find(t => t !== undefined && t >= now);
};
