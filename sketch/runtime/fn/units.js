// Units, exact where a definition makes them so. A line: kind, then entries "factor name name …" separated by ";", the factor to the kind's
// base unit as a number or a/b. Names are tried as written first, then in small letters, then without a plural s.
// Data: kB, MB, GB are powers of 1000, KiB, MiB, GiB of 1024. tsp, tbsp, cup, gal, pt, qt, floz are US; imp-… imperial; 컵 is 200 ml.

const UNITS = `length 1 m metre meter 미터;1/1000 mm millimetre millimeter 밀리미터 밀리;1/100 cm centimetre centimeter 센티미터 센티 센치;1/10 dm;1000 km kilometre kilometer 킬로미터;1/1000000 µm um micron micrometre micrometer 마이크로미터;1/1000000000 nm nanometre nanometer 나노미터;0.0254 in inch inches " 인치;0.3048 ft foot feet ' 피트;0.9144 yd yard 야드;1609.344 mi mile 마일;1852 nmi nauticalmile 해리;149597870700 au;9460730472580800 ly lightyear 광년;1/33 치;10/33 자;20/11 간;4320/11 리;4.0233600 chain;20.1168 rod;1.8288 fathom
area 1 m2 m² sqm squaremetre squaremeter 제곱미터 평방미터;1/1000000 mm2 mm²;1/10000 cm2 cm² 제곱센티미터;1000000 km2 km² squarekilometre squarekilometer 제곱킬로미터;100 a are 아르;10000 ha hectare 헥타르;400/121 평 pyeong pyong;0.00064516 in2 in² sqin squareinch;0.09290304 ft2 ft² sqft squarefoot squarefeet 제곱피트;0.83612736 yd2 yd² sqyd squareyard;4046.8564224 ac acre 에이커;2589988.110336 mi2 mi² sqmi squaremile 제곱마일;12000000/1210 정보;1200000/1210 단보
volume 1 l L litre liter 리터;1/1000 ml mL cc cm3 cm³ millilitre milliliter 밀리리터 시시;1/100 cl;1/10 dl 데시리터;1000 m3 m³ kl cubicmetre cubicmeter 세제곱미터 입방미터;0.00492892159375 tsp teaspoon;0.01478676478125 tbsp tablespoon;0.0295735295625 floz fl_oz fluidounce;0.2365882365 cup;0.473176473 pt pint;0.946352946 qt quart;3.785411784 gal gallon 갤런;0.0284130625 imp-floz ukfloz;0.56826125 imp-pt ukpt imperialpint;1.1365225 imp-qt ukqt;4.54609 imp-gal ukgal imperialgallon 영국갤런;0.284130625 imp-cup;0.25 metric-cup;0.015 큰술 테이블스푼 metric-tbsp;0.005 작은술 티스푼 metric-tsp;0.2 컵;0.016387064 in3 in³ cuin cubicinch cubicinches;28.316846592 ft3 ft³ cuft cubicfoot cubicfeet;764.554857984 yd3 yd³ cuyd cubicyard;158.987294928 bbl barrel 배럴;2401/1331 되;24010/1331 말;2401/13310 홉
mass 1 kg kilogram kilo 킬로그램 킬로;1/1000 g gram gramme 그램;1/1000000 mg milligram 밀리그램;1/1000000000 µg ug mcg microgram 마이크로그램;1000 t ton tonne metricton 톤;0.45359237 lb lbs pound 파운드;0.028349523125 oz ounce 온스;6.35029318 st stone 스톤;907.18474 shortton uston;1016.0469088 longton ukton;0.0002 ct carat 캐럿;0.00006479891 gr grain;0.0311034768 ozt troyounce;0.6 근;0.4 채소근;0.00375 돈;0.0375 냥;3.75 관
time 1 s sec second 초;1/1000 ms millisecond 밀리초;1/1000000 µs us microsecond;1/1000000000 ns nanosecond;60 min minute 분;3600 h hr hour 시간;86400 d day 일;604800 wk week 주;31557600/12 mo month 개월 달;31557600 yr year 년
speed 1 m/s mps 미터매초;5/18 km/h kmh kph 시속;0.44704 mph mi/h;1852/3600 kn kt knot 노트;0.3048 ft/s fps;1000 km/s;299792458 c;340.3 mach 마하
data 1 B byte bytes 바이트;1/8 b bit 비트;1000 kB KB kb kilobyte 킬로바이트;1000000 MB megabyte 메가바이트 메가;1000000000 GB gigabyte 기가바이트 기가;1000000000000 TB terabyte 테라바이트 테라;1000000000000000 PB petabyte;1024 KiB kibibyte;1048576 MiB mebibyte;1073741824 GiB gibibyte;1099511627776 TiB tebibyte;125 kbit kilobit;125000 Mb Mbit megabit;125000000 Gb Gbit gigabit
pressure 1 Pa pascal 파스칼;100 hPa mbar millibar 헥토파스칼;1000 kPa;1/1000 mPa;1000000 MPa;100000 bar 바;101325 atm 기압;101325/760 torr mmHg;6894.757293168361 psi;3386.389 inHg;98066.5 at kgf/cm2
energy 1 J joule 줄;1/1000 mJ;1000 kJ kilojoule;1000000 MJ;4.184 cal calorie 칼로리;4184 kcal Cal 킬로칼로리;3600 Wh 와트시;3600000 kWh 킬로와트시;1055.05585262 BTU btu;1.602176634e-19 eV;1.3558179483314004 ft-lb ftlb
power 1 W watt 와트;1/1000 mW;1000 kW kilowatt 킬로와트;1000000 MW megawatt;735.49875 PS 마력 metrichp;745.6998715822702 hp horsepower;1055.05585262/3600 BTU/h
angle 1 deg ° degree 도;180/3.141592653589793 rad radian 라디안;0.9 grad gon;1/60 arcmin;1/3600 arcsec;360 turn rev revolution 바퀴
force 1 N newton 뉴턴;1000 kN;9.80665 kgf;4.4482216152605 lbf;1/100000 dyn
frequency 1 Hz hertz 헤르츠;1000 kHz;1000000 MHz;1000000000 GHz;1/60 rpm
temperature 1 C °C ℃ celsius centigrade 섭씨;1 K kelvin 켈빈;5/9 F °F ℉ fahrenheit 화씨
fuel 1 km/l kml kmpl;1.609344/3.785411784 mpg;1.609344/4.54609 imp-mpg ukmpg;100 l/100km L/100km`;

let units = null; // Map of name → {kind, factor}, made at the first conversion
function readUnits() {
  units = new Map();
  for (const line of UNITS.split("\n")) {
    const kind = line.slice(0, line.indexOf(" "));
    for (const entry of line.slice(kind.length + 1).split(";")) {
      const [factor, ...names] = entry.split(" ");
      const [a, b] = factor.split("/");
      for (const n of names) units.set(n, {kind, name: names[0], factor: +a / (b ? +b : 1)});
    }
  }
  for (const [n, u] of Array.from(units)) if (!units.has(n.toLowerCase())) units.set(n.toLowerCase(), u);
}
function unit(name) {
  if (!units) readUnits();
  const t = text(name).trim().replace(/\.$/, "").replace(/\s+/g, "").replace(/\^/g, ""), small = t.toLowerCase();
  return units.get(t) || units.get(small) || units.get(small.replace(/s$/, "")) || units.get(small.replace(/es$/, ""));
}
f.convert = (x, from, to) => {
  const a = unit(from), b = unit(to);
  x = number(x);
  if (!a || !b || a.kind !== b.kind) return NaN;
  if (a === b) return x;
  if (a.kind === "temperature") return fromCelsius(b, toCelsius(a, x));
  if (a.kind === "fuel") return fromKml(b, toKml(a, x));
  return Number((x * a.factor / b.factor).toPrecision(15)); // 12 inches to the foot, not 12.000000000000002
};
function toCelsius(u, x) { return u.name === "F" ? (x - 32) * 5 / 9 : u.name === "K" ? x - 273.15 : x; }
function fromCelsius(u, c) { return u.name === "F" ? c * 9 / 5 + 32 : u.name === "K" ? c + 273.15 : c; }
// Litres for a distance are the inverse of distance for litres.
function toKml(u, x) { return u.name === "l/100km" ? 100 / x : x * u.factor; }
function fromKml(u, x) { return u.name === "l/100km" ? 100 / x : x / u.factor; }
