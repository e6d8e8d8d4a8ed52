// Dates are texts "2026-03-04" in the Gregorian calendar (also before it was in use), times of day "07:30". What isn't one gives nothing.

// dayNumber counts days from 1970-01-01; civil is its inverse (Howard Hinnant's algorithms).
function dayNumber(y, m, d) {
  if (m <= 2) y--;
  const era = floor(y / 400), yoe = y - era * 400;
  const doy = floor((153 * (m + (m > 2 ? -3 : 9)) + 2) / 5) + d - 1;
  return era * 146097 + yoe * 365 + floor(yoe / 4) - floor(yoe / 100) + doy - 719468;
}
function civil(n) {
  n += 719468;
  const era = floor(n / 146097), doe = n - era * 146097;
  const yoe = floor((doe - floor(doe / 1460) + floor(doe / 36524) - floor(doe / 146096)) / 365);
  const doy = doe - (365 * yoe + floor(yoe / 4) - floor(yoe / 100)), mp = floor((5 * doy + 2) / 153);
  const m = mp + (mp < 10 ? 3 : -9);
  return {y: yoe + era * 400 + (m <= 2 ? 1 : 0), m, d: doy - floor((153 * mp + 2) / 5) + 1};
}
function two(n) { return n < 10 ? "0" + n : String(n); }
function iso(n) {
  if (!(n > -719529 && n < 2932897)) return undefined; // years 0 to 9999
  const c = civil(floor(n));
  return (c.y > 999 ? c.y : String(c.y).padStart(4, "0")) + "-" + two(c.m) + "-" + two(c.d);
}
function isLeap(y) { return y % 4 === 0 && (y % 100 !== 0 || y % 400 === 0); }
function monthDays(y, m) { return m === 2 ? (isLeap(y) ? 29 : 28) : m === 4 || m === 6 || m === 9 || m === 11 ? 30 : 31; }

// ymd reads a date; nothing where there is no such day.
function ymd(t) {
  if (!isText(t) || t.length !== 10 || t[4] !== "-" || t[7] !== "-") return undefined;
  const y = +t.slice(0, 4), m = +t.slice(5, 7), d = +t.slice(8);
  return y >= 0 && m >= 1 && m <= 12 && d >= 1 && d <= monthDays(y, m) ? {y, m, d} : undefined;
}
function dayOf(t) { const c = ymd(t); return c ? dayNumber(c.y, c.m, c.d) : NaN; }

// localTime is the clock on the wall: days since 1970 and minutes since midnight.
function localTime() {
  const ms = app ? app.env.now() : Date.now();
  const east = app && typeof app.env.zone === "number" ? app.env.zone : -new Date(ms).getTimezoneOffset();
  const min = floor(ms / 60000) + east, day = floor(min / 1440);
  return {day, min: min - day * 1440};
}
f.today = () => { if (app) app.usesTime |= 1; return iso(localTime().day); };
f.now = () => { if (app) app.usesTime |= 2; return hhmm(localTime().min); };
function today() { if (app) app.usesTime |= 1; return localTime().day; }

// f.date takes months and days beyond their ends too: date(2026, 13, 1) is 2027-01-01, day 0 the end of the month before.
f.date = (y, m, d) => {
  y = whole(y, 0); m = whole(m, 1) - 1; d = whole(d, 1);
  return iso(dayNumber(y + floor(m / 12), m - floor(m / 12) * 12 + 1, 1) + d - 1);
};
f.days = (a, b) => dayOf(b) - dayOf(a);
f.addDays = (t, n) => iso(dayOf(t) + Math.trunc(number(n)));
// A month's end stays within the month: 31 January and a month is 28 (29) February.
f.addMonths = (t, n) => {
  const c = ymd(t);
  if (!c) return undefined;
  const all = c.y * 12 + c.m - 1 + Math.trunc(number(n)), y = floor(all / 12), m = all - y * 12 + 1;
  return iso(dayNumber(y, m, Math.min(c.d, monthDays(y, m))));
};
f.addYears = (t, n) => f.addMonths(t, number(n) * 12);
f.year = t => { const c = ymd(t); return c ? c.y : NaN; };
f.month = t => { const c = ymd(t); return c ? c.m : NaN; };
f.day = t => { const c = ymd(t); return c ? c.d : NaN; };
f.dow = t => { const n = dayOf(t); return n - floor((n + 3) / 7) * 7 + 4; };
f.weekday = t => { const n = f.dow(t); return n === n ? word("days").split(" ")[n - 1] : undefined; };
// f.week is the ISO week: weeks begin on Monday, the first has the year's first Thursday.
f.week = t => {
  const n = dayOf(t);
  if (n !== n) return NaN;
  const thursday = n + 4 - f.dow(t);
  return floor((thursday - dayNumber(civil(thursday).y, 1, 1)) / 7) + 1;
};
f.age = (birth, on) => {
  const b = ymd(birth), now = on === undefined ? civil(today()) : ymd(on);
  if (!b || !now) return NaN;
  return now.y - b.y - (now.m < b.m || now.m === b.m && now.d < b.d ? 1 : 0);
};
f.thisWeek = t => { const n = dayOf(t); return n === n && floor((n + 3) / 7) === floor((today() + 3) / 7); };
f.thisMonth = t => isText(t) && ymd(t) !== undefined && t.slice(0, 7) === iso(today()).slice(0, 7);
f.daysInMonth = t => { const c = ymd(t); return c ? monthDays(c.y, c.m) : NaN; };
f.isLeap = y => isLeap(ymd(y) ? f.year(y) : whole(y, NaN));
// f.streak counts the days in a row up to today, or yesterday where today isn't in yet.
f.streak = (dates, each) => {
  const seen = new Set(f.map(isList(dates) ? dates : [], each).map(x => dayOf(isRecord(x) ? f.find(Object.values(x), v => ymd(v)) : x)));
  let day = today(), n = 0;
  if (!seen.has(day)) day--;
  for (; seen.has(day); day--) n++;
  return n;
};
f.longDate = t => {
  const c = ymd(t);
  if (!c) return undefined;
  const day = f.weekday(t);
  return korean() ? `${c.y}년 ${c.m}월 ${c.d}일 ${day}` : `${day}, ${word("months").split(" ")[c.m - 1]} ${c.d}, ${c.y}`;
};

// minutesOf reads a time of day; seconds are left out.
function minutesOf(t) {
  const m = isText(t) && /^(\d{1,2}):(\d\d)(:\d\d)?$/.exec(t);
  return m && +m[1] < 24 && +m[2] < 60 ? +m[1] * 60 + +m[2] : NaN;
}
function hhmm(min) { return two(floor(min / 60)) + ":" + two(min % 60); }
f.minutes = t => typeof t === "number" ? t : minutesOf(t);
f.clock = n => { n = floor(number(n)); return isFinite(n) ? hhmm(n - floor(n / 1440) * 1440) : undefined; };
f.addMinutes = (t, n) => f.clock(minutesOf(t) + number(n));
f.duration = s => {
  s = number(s);
  if (!isFinite(s)) return undefined;
  const sign = s < 0 ? "-" : "";
  s = Math.abs(Math.trunc(s));
  const h = floor(s / 3600), m = floor(s / 60) % 60;
  return sign + (h ? h + ":" + two(m) : m) + ":" + two(s % 60);
};
// f.minus is - where a side may be no number: days between dates, minutes between times.
f.minus = (a, b) => {
  if (isText(a) && ymd(a)) return isText(b) ? f.days(b, a) : f.addDays(a, -number(b));
  if (isText(a) && minutesOf(a) >= 0) return isText(b) ? minutesOf(a) - minutesOf(b) : f.addMinutes(a, -number(b));
  return number(a) - number(b);
};

// Zones: minutes east of UTC and the rule of summer time, by IANA name, abbreviation or city, small letters.
// Rules: u US and Canada, e European Union and Britain, a south-east Australia, n New Zealand, c Chile.
const ZONES = {};
for (const line of `0 - utc gmt z|-600 - pacific/honolulu hst honolulu hawaii 하와이|-540 u america/anchorage akst anchorage alaska|-480 u america/los_angeles america/vancouver pst pt pdt los_angeles la san_francisco seattle vancouver 로스앤젤레스 샌프란시스코 시애틀 밴쿠버
-420 u america/denver mst mt mdt denver|-420 - america/phoenix phoenix|-360 u america/chicago cst ct cdt chicago dallas houston 시카고|-360 - america/mexico_city mexico_city 멕시코시티|-300 u america/new_york america/toronto america/detroit est et edt new_york nyc boston washington miami toronto 뉴욕 보스턴 워싱턴 토론토
-300 - america/bogota america/lima bogota lima|-240 u america/halifax ast halifax|-240 c america/santiago santiago|-180 - america/sao_paulo america/argentina/buenos_aires america/buenos_aires brt sao_paulo rio buenos_aires 상파울루|-60 e atlantic/azores azores|0 - atlantic/reykjavik africa/abidjan africa/accra reykjavik accra
0 e europe/london europe/dublin europe/lisbon bst wet london dublin lisbon 런던 더블린 리스본|60 - africa/lagos africa/algiers lagos|60 e europe/paris europe/berlin europe/madrid europe/rome europe/amsterdam europe/brussels europe/vienna europe/zurich europe/stockholm europe/oslo europe/copenhagen europe/prague europe/warsaw europe/budapest cet cest paris berlin madrid rome amsterdam brussels vienna zurich stockholm oslo copenhagen prague warsaw budapest munich barcelona milan 파리 베를린 마드리드 로마 암스테르담 빈 취리히 프라하
120 - africa/johannesburg africa/tripoli sast johannesburg cape_town|120 e europe/athens europe/helsinki europe/kyiv europe/kiev europe/bucharest europe/sofia eet eest athens helsinki kyiv bucharest 아테네 헬싱키|180 - europe/moscow europe/istanbul africa/nairobi asia/riyadh asia/baghdad asia/qatar msk moscow istanbul nairobi riyadh 모스크바 이스탄불
210 - asia/tehran tehran|240 - asia/dubai gst dubai abu_dhabi 두바이|300 - asia/karachi asia/tashkent asia/almaty pkt karachi|330 - asia/kolkata asia/calcutta asia/colombo ist india delhi mumbai kolkata bangalore 인도 델리 뭄바이|345 - asia/kathmandu kathmandu|360 - asia/dhaka dhaka|390 - asia/yangon yangon
420 - asia/bangkok asia/ho_chi_minh asia/jakarta asia/saigon ict wib bangkok jakarta hanoi ho_chi_minh 방콕 자카르타 하노이|480 - asia/shanghai asia/hong_kong asia/singapore asia/taipei asia/manila asia/kuala_lumpur australia/perth hkt sgt china beijing shanghai hong_kong singapore taipei manila kuala_lumpur perth 베이징 상하이 홍콩 싱가포르 타이베이 마닐라
540 - asia/seoul asia/tokyo asia/pyongyang kst jst seoul busan tokyo osaka korea japan 서울 부산 한국 도쿄 오사카 일본|570 - australia/darwin darwin|570 a australia/adelaide adelaide|600 - australia/brisbane aest brisbane|600 a australia/sydney australia/melbourne australia/hobart aedt sydney melbourne 시드니 멜버른|600 - pacific/guam guam 괌|720 n pacific/auckland nzst nzdt auckland wellington 오클랜드|720 - pacific/fiji fiji`.split(/[|\n]/)) {
  const [east, rule, ...names] = line.split(" ");
  for (const n of names) ZONES[n] = {east: +east, rule};
}
// nthSunday is the n-th Sunday of a month (the last for n = 0).
function nthSunday(y, m, n) {
  const first = dayNumber(y, m, 1), sunday = first + (3 - first % 7 + 7) % 7;
  return n ? sunday + (n - 1) * 7 : sunday + 7 * floor((first + monthDays(y, m) - 1 - sunday) / 7);
}
function inSummer(rule, day) {
  const y = civil(day).y, within = (a, b) => day >= a && day < b;
  if (rule === "u") return within(nthSunday(y, 3, 2), nthSunday(y, 11, 1));
  if (rule === "e") return within(nthSunday(y, 3, 0), nthSunday(y, 10, 0));
  if (rule === "a") return !within(nthSunday(y, 4, 1), nthSunday(y, 10, 1));
  if (rule === "n") return !within(nthSunday(y, 4, 1), nthSunday(y, 9, 0));
  if (rule === "c") return !within(nthSunday(y, 4, 1), nthSunday(y, 9, 1));
  return false;
}
function offset(name) {
  name = text(name).trim().toLowerCase().replace(/\s+/g, "_");
  const m = /^(?:utc|gmt)?([+-])(\d{1,2})(?::?(\d\d))?$/.exec(name);
  if (m) return (m[1] === "-" ? -1 : 1) * (+m[2] * 60 + +(m[3] || 0));
  const z = Object.prototype.hasOwnProperty.call(ZONES, name) ? ZONES[name] : undefined;
  return z ? z.east + (inSummer(z.rule, today()) ? 60 : 0) : NaN;
}
// f.zone is what clocks in one zone show at a time of another, as summer time stands today.
f.zone = (time, from, to) => f.addMinutes(time, offset(to) - offset(from));
