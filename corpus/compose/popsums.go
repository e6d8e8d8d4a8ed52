package compose

import "math"

var popSumsEn = []popSum{
	{"tip calculator|tip calc|tip app", "how much tip|what do i tip|calculate tip", "💵 Tip", "number bill = 50 Bill ($)~bill;number tip = 15 Tip (%)~tip",
		"show Tip = bill * tip / 100 .2 $;show Total = bill + Tip .2 $", "1:10,12,18,20,22,25:at @%|with @% tip|@ percent|with @% to start", "80,15;46,20", "", popTip},
	{"split the bill|bill splitter|bill split calculator", "split the bill|who pays how much|divide the check", "🧾 Split the bill", "number bill = 60 Bill ($)~bill;number people = 2 People~people",
		"show Each pays = bill / people .2 $", "1:3,4,5,6,8:for @ people|for @|with @ people", "84,4;50,3", "", popQuotient},
	{"split the bill with tip|dinner split calculator|restaurant bill splitter with tip", "dinner bill plus tip per person|what does each pay with tip", "🍽️ Dinner split", "number bill = 80 Bill ($)~bill;number tip = 15 Tip (%)~tip;number people = 2 People~people",
		"show Total = bill * (1 + tip / 100) .2 $;show Each pays = Total / people .2 $", "2:3,4,5,6:for @ people|for @/1:10,18,20:at @%|with @% tip already set", "90,20,4;40,10,3", "", func(x []float64) []float64 { t := x[0] * (1 + x[1]/100); return []float64{t, t / x[2]} }},
	{"discount calculator|sale price calculator|discount calc", "what does it cost on sale|price after discount|how much off", "🏷️ Discount", "number price = 100 Price ($)~price;number off = 20 Discount (%)~discount|off",
		"show You save = price * off / 100 .2 $;show Final price = price * (1 - off / 100) .2 $", "1:10,15,25,30,40,50,70:for @% off|with @% off|@% sale", "80,25;45,30", "", popOff},
	{"sales tax calculator|tax calculator|price with tax calculator", "price plus tax|what is it with tax", "🧾 Sales tax", "number price = 100 Price ($)~price;number tax = 8 Tax (%)~tax",
		"show Tax = price * tax / 100 .2 $;show Total = price + Tax .2 $", "1:5,6,7,9,10,19,20:with @%|at @%|for @% tax", "50,10;120,7", "", popTip},
	{"vat calculator|vat calc|vat app", "add vat|price with vat", "VAT", "number net = 100 Net price~net|price;number vat = 20 VAT (%)~vat",
		"show VAT amount = net * vat / 100 .2;show Gross price = net * (1 + vat / 100) .2", "1:7,10,19,21,25:at @%|with @%|@ percent", "50,10;240,19", "", popTip},
	{"bmi calculator|bmi|bmi app|body mass index", "am i overweight|check my bmi|whats my bmi", "⚖️ BMI", "number height = 170 Height (cm)~height;number weight = 70 Weight (kg)~weight",
		"show BMI = weight / (height / 100) ** 2 .1;say {BMI < 18.5 ? \"Underweight\" : BMI < 25 ? \"Normal weight\" : BMI < 30 ? \"Overweight\" : \"Obese\"}", "0:160,165,175,180,185:for @ cm|i am @ cm tall", "180,81;160,45", "", popBmi},
	{"bmi in pounds and inches|bmi calculator in lbs and inches|us bmi calculator", "bmi for americans|bmi with pounds", "⚖️ BMI", "number height = 68 Height (in)~height;number weight = 160 Weight (lb)~weight",
		"show BMI = weight * 703 / height ** 2 .1;say {BMI < 18.5 ? \"Underweight\" : BMI < 25 ? \"Normal weight\" : BMI < 30 ? \"Overweight\" : \"Obese\"}", "", "70,180;64,120", "", func(x []float64) []float64 { return []float64{x[1] * 703 / x[0] / x[0]} }},
	{"percent calculator|percentage calculator|percentages app", "x percent of y|what is 15% of 80|percent of a number", "Percent", "number percent = 15 Percent (%)~percent;number n = 200 Of~of|number",
		"big percent * n / 100", "0:5,10,12,20,30,75:start at @%|with @%", "15,80;12.5,640", "", func(x []float64) []float64 { return []float64{x[0] * x[1] / 100} }},
	{"what percent is it calculator|score percentage calculator|percent of total calculator", "points to percent|how many percent did i get", "Points to percent", "number points = 18 Points~points|score;number most = 20 Out of~out of|total|max",
		"big points / most * 100 .1 %", "1:10,25,30,50,100:out of @|from @ points", "36,40;7,8", "", func(x []float64) []float64 { return []float64{x[0] / x[1] * 100} }},
	{"loan calculator|loan payment calculator|monthly loan calculator", "what do i pay every month for a loan|loan rate per month", "🏦 Loan", "number amount = 10000 Loan ($)~loan|amount;number rate = 5 Interest per year (%)~interest|rate;number years = 5 Years~years",
		"show Monthly payment = pmt(rate / 1200, years * 12, amount) .2 $;show Total paid = pmt(rate / 1200, years * 12, amount) * years * 12 .2 $", "2:2,3,4,10:over @ years|for @ years/1:3,4,6,8:at @%|with @% interest", "20000,6,4;5000,4,2", "", popLoan},
	{"mortgage calculator|mortgage app|home loan calculator", "what would a house cost per month|mortgage payment", "🏠 Mortgage", "number amount = 300000 Loan ($)~loan|amount;number rate = 6 Interest per year (%)~interest|rate;number years = 30 Years~years",
		"show Monthly payment = pmt(rate / 1200, years * 12, amount) .2 $;show Total paid = pmt(rate / 1200, years * 12, amount) * years * 12 .2 $", "2:10,15,20,25:over @ years|for @ years/1:4,5,7:at @%|with @% interest", "250000,5,20;180000,6.5,15", "", popLoan},
	{"savings calculator|compound interest calculator|compound interest", "how does my money grow|what will my savings be", "📈 Savings", "number amount = 1000 Amount ($)~amount|start;number rate = 4 Interest per year (%)~interest|rate;number years = 10 Years~years",
		"show At the end = amount * (1 + rate / 100) ** years .2 $;show Interest earned = amount * (1 + rate / 100) ** years - amount .2 $", "2:5,15,20,30:for @ years|after @ years/1:2,3,5,7:at @%|with @%", "5000,3,8;800,6,12", "", popGrowth},
	{"savings goal calculator|saving up calculator|how long to save app", "how many months until i can buy it|when can i afford it", "🐷 Saving up", "number goal = 500 Goal ($)~goal;number month = 50 Per month ($)~month",
		"show Months = ceil(goal / month) .0", "0:300,800,1000,1200:for $@|goal @ dollars", "900,75;1000,60", "", popCeil},
	{"hourly wage calculator|salary per hour|salary to hourly calculator|hourly pay calculator", "what do i earn an hour|yearly salary in hours", "💼 Hourly wage", "number salary = 40000 Yearly salary ($)~salary|year;number hours = 40 Hours per week~hours",
		"show Per hour = salary / 52 / hours .2 $", "1:20,30,35,38:for @ hours a week|with @ hours", "52000,40;31200,30", "and per month|with monthly pay too:show Per month = salary / 12 .2 $", func(x []float64) []float64 { return []float64{x[0] / 52 / x[1], x[0] / 12} }},
	{"wage calculator|pay calculator|paycheck calculator|work pay app", "hours times wage|what do i earn this week", "💰 Pay", "number hours = 8 Hours~hours;number wage = 15 Hourly wage ($)~wage|hourly|pay",
		"big hours * wage .2 $", "1:12,14,18,20,25:at $@ an hour|for @ dollars an hour", "38,16;7.5,20", "", popProduct},
	{"fuel cost calculator|gas cost calculator|trip cost calculator|road trip gas calculator", "what does the drive cost|gas money for a trip", "⛽ Fuel cost", "number miles = 100 Miles~miles|distance;number mpg = 30 Miles per gallon~per gallon|mpg;number price = 3.5 Price per gallon ($)~price",
		"show Gallons = miles / mpg .1;show Cost = miles / mpg * price .2 $", "1:20,25,40:for a @ mpg car|with @ mpg", "240,30,4;90,25,3.2", "", func(x []float64) []float64 { return []float64{x[0] / x[1], x[0] / x[1] * x[2]} }},
	{"fuel cost in km|petrol cost calculator|fuel calculator with liters", "petrol money for a trip in km|what does the fuel cost for 300 km", "⛽ Fuel cost", "number km = 100 Distance (km)~distance|km;number use = 6 Liters per 100 km~liters per|100 km;number price = 1.8 Price per liter~price",
		"show Liters = km * use / 100 .1;show Cost = km * use / 100 * price .2", "1:4.5,5,7,8:with @ l per 100 km|car takes @ l", "350,6,1.7;120,8,2", "", popFuelKm},
	{"grade average calculator|gpa of three grades|grade average", "average of my three grades|what is my grade average", "🎓 Grade average", "number a = 80 First grade~first;number b = 90 Second grade~second;number c = 85 Third grade~third",
		"show Average = (a + b + c) / 3 .1", "", "70,85,94;100,60,77", "", func(x []float64) []float64 { return []float64{(x[0] + x[1] + x[2]) / 3} }},
	{"calorie needs calculator|calories per day|daily calories calculator|bmr calculator", "how many calories do i need|calories i burn a day", "🔥 Calories a day", "number weight = 70 Weight (kg)~weight;number height = 170 Height (cm)~height;number age = 30 1..120 Age~age;choice sex: Woman=-161 | Man=5~sex",
		"show Calories at rest = 10 * weight + 6.25 * height - 5 * age + sex .0 kcal", "", "60,165,30;80,180,40", "", func(x []float64) []float64 { return []float64{10*x[0] + 6.25*x[1] - 5*x[2] - 161} }},
	{"water per day calculator|water intake calculator|how much water calculator", "how much should i drink a day|liters of water for my weight", "💧 Water a day", "number weight = 70 Weight (kg)~weight",
		"show Water = weight * 0.035 .1 liters", "", "80;60", "", popTimes(0.035)},
	{"currency converter|money converter|exchange rate calculator", "convert money|dollars to euros, i type the rate", "💱 Currency", "number amount = 100 Amount~amount;number rate = 0.9 Rate~rate",
		"big amount * rate .2", "1:0.8,0.85,0.95,1.1,1.25:at @|with rate @|with a rate of @", "250,0.9;40,1.2", "", popProduct},
	{"dollars to euros|usd to eur|dollar to euro converter", "how many euros is that", "💶 Dollars to euros", "number usd = 100 Dollars~dollar|usd;number rate = 0.9 Euros per dollar~euros per|rate", "show Euros = usd * rate .2 €",
		"1:0.8,0.85,0.92,0.95:at @|with rate @", "250,0.9;40,0.8", "", popProduct},
	{"paint calculator|how much paint calculator|wall paint app", "how many liters of paint|paint for my room", "🎨 Paint", "number width = 4 Wall width (m)~width;number height = 2.5 Wall height (m)~height;number reach = 10 m² per liter~per liter|m²",
		"show Area = width * height .1 m²;show Liters = width * height / reach .1", "2:7,8,12:for @ m² per liter|a liter does @ m²", "5,2.4,8;12,3,10", "", popPaint},
	{"area calculator|room size calculator|square meters calculator", "how big is my room|length times width", "📐 Area", "number length = 5 Length (m)~length;number width = 4 Width (m)~width", "show Area = length * width .2 m²", "", "6,3.5;2.2,8", "and the perimeter|with perimeter:show Perimeter = 2 * (length + width) .2 m", popArea},
	{"circle calculator|circle area calculator|area of a circle", "circle from radius", "⭕ Circle", "number radius = 5 Radius~radius", "show Area = pi * radius ** 2 .2;show Circumference = 2 * pi * radius .2", "", "3;12", "and diameter|with the diameter:show Diameter = 2 * radius", popCircle},
	{"running pace calculator|pace calculator|pace app", "minutes per km|my running pace", "🏃 Pace", "number km = 5 Distance (km)~distance|km;number minutes = 30 Minutes~minutes|time", "show Pace = duration(minutes / km * 60) + \" per km\";show Speed = km / (minutes / 60) .1 km/h",
		"0:3,8,10,21.1,42.2:for @ km|for a @ km run", "10,50;6,33", "", func(x []float64) []float64 { return []float64{math.NaN(), x[0] / x[1] * 60} }},
	{"electricity cost calculator|power cost calculator|energy cost calculator", "what does my tv cost a month|cost of running a device", "🔌 Power cost", "number watts = 100 Watts~watt;number hours = 5 Hours a day~hours;number price = 0.3 Price per kWh ($)~price", "show kWh a month = watts * hours * 30 / 1000 .1;show Cost a month = watts * hours * 30 / 1000 * price .2 $",
		"2:0.15,0.2,0.25,0.4:at $@ per kwh|@ dollars a kwh/1:2,3,8,24:for @ hours a day", "200,4,0.25;60,10,0.2", "", popPower},
	{"unit price calculator|price per kilo calculator|price per kg", "what does a kilo cost|which pack is cheaper per kilo", "⚖️ Price per kg", "number price = 3 Price ($)~price;number grams = 500 Grams~gram|weight", "show Per kg = price / grams * 1000 .2 $", "1:250,400,750:for @ g|a pack of @ g", "2.5,250;4.2,700", "", func(x []float64) []float64 { return []float64{x[0] / x[1] * 1000} }},
	{"profit calculator|profit margin calculator|margin calculator", "how much do i earn on it|profit per sale", "📊 Profit", "number cost = 60 Cost ($)~cost;number price = 100 Price ($)~price|sell", "show Profit = price - cost .2 $;show Margin = (price - cost) / price * 100 .1 %", "", "45,60;12,30", "", func(x []float64) []float64 { return []float64{x[1] - x[0], (x[1] - x[0]) / x[1] * 100} }},
	{"dog years calculator|dog age calculator|dog years", "how old is my dog in human years|dog age in human years, times 7", "🐶 Dog years", "number age = 3 Dog's age~dog|age", "big age * 7 .0 human years", "0:1,2,5,8:for a @ year old dog|my dog is @", "4;9", "", popTimes(7)},
	{"recipe scaler|recipe calculator|recipe for more people", "cook for more people|scale my recipe", "🍲 Recipe scaler", "number amount = 200 Amount in the recipe~amount;number from = 4 Recipe is for~recipe is for|for;number to = 6 I cook for~i cook|cook for", "big amount * to / from",
		"2:2,3,8,10,12:for @ people|to @ people", "300,4,10;150,2,3", "", func(x []float64) []float64 { return []float64{x[0] * x[2] / x[1]} }},
	{"cups to grams|cups to grams converter for flour|flour cups to grams", "how many grams is a cup of flour, 120 g each", "🥣 Cups to grams", "number cups = 1 Cups of flour~cups|flour", "big cups * 120 .0 g", "", "2.5;4", "", popTimes(120)},
	{"screen time calculator|phone time calculator|hours per year calculator", "how many days a year am i on my phone|phone hours a year", "📱 Phone time", "number hours = 3 Hours a day~hours", "show Hours a year = hours * 365;show Days a year = hours * 365 / 24 .1", "0:2,4,5,6:for @ hours a day|at @ hours a day", "2;5", "", func(x []float64) []float64 { return []float64{x[0] * 365, x[0] * 365 / 24} }},
	{"smoking cost calculator|cigarette cost calculator|quit smoking savings", "what does smoking cost me|money i save without smoking", "🚭 Smoking cost", "number packs = 1 Packs a day~packs;number price = 8 Price of a pack ($)~price", "show Per month = packs * price * 30 .2 $;show Per year = packs * price * 365 .2 $", "1:6,7,9,10,12:at $@ a pack|pack costs @", "0.5,10;2,7", "", popSmoke},
	{"coffee cost calculator|coffee budget|coffee money calculator", "what do i spend on coffee a year|coffee costs", "☕ Coffee cost", "number cups = 2 Cups a day~cups;number price = 3 Price of a cup ($)~price", "show Per month = cups * price * 30 .2 $;show Per year = cups * price * 365 .2 $", "1:2,2.5,4,5:at $@ a cup|one costs @", "1,4;3,2.5", "", popSmoke},
	{"reading time calculator|book time calculator|how long to read", "when am i done with the book|days to finish my book", "📖 Reading time", "number pages = 300 Pages~pages|book;number day = 20 Pages a day~a day|per day", "show Days = ceil(pages / day) .0", "1:10,15,30,50:at @ pages a day|with @ a day", "450,30;100,30", "", popCeil},
	{"cm to inches|centimeters to inches|cm to inch converter", "how many inches is that", "📏 cm to inches", "number cm = 100 cm~cm", "big cm / 2.54 .2 in", "0:10,30,50,180:start with @ cm", "25.4;90", "and in feet|with feet too:show Feet = cm / 30.48 .2", func(x []float64) []float64 { return []float64{x[0] / 2.54, x[0] / 30.48} }},
	{"inches to cm|inch to cm converter|inches to centimeters", "convert inches", "📏 Inches to cm", "number inches = 10 Inches~inch", "big inches * 2.54 .2 cm", "0:5,12,24,32:start with @ inches", "20;7.5", "", popTimes(2.54)},
	{"km to miles|kilometers to miles|km to miles converter", "how many miles is that", "🛣️ km to miles", "number km = 10 km~km", "big km / 1.609344 .2 miles", "0:5,21.1,42.2,100:start with @ km", "50;12", "", popTimes(1 / 1.609344)},
	{"miles to km|miles to kilometers|mile to km converter", "convert miles", "🛣️ Miles to km", "number miles = 10 Miles~mile", "big miles * 1.609344 .2 km", "0:1,3,26.2,60:start with @ miles", "30;7.5", "", popTimes(1.609344)},
	{"kg to pounds|kg to lbs|kilos to pounds converter", "how many pounds is that|weight in pounds", "⚖️ kg to pounds", "number kg = 70 kg~kg", "big kg * 2.20462 .1 lb", "0:10,50,60,80:start with @ kg", "50;92.5", "", popTimes(2.20462)},
	{"pounds to kg|lbs to kg|lb to kg converter", "weight in kilos|convert pounds", "⚖️ Pounds to kg", "number lb = 150 Pounds~pound|lb", "big lb / 2.20462 .1 kg", "0:5,100,120,200:start with @ lb", "180;33", "", popTimes(1 / 2.20462)},
	{"celsius to fahrenheit|c to f converter|celsius to f", "how hot is 20 celsius", "🌡️ Celsius to Fahrenheit", "number c = 20 Celsius~celsius|°c", "big c * 9 / 5 + 32 .1 °F", "0:0,25,30,37,180:start with @ c", "25;-10", "", func(x []float64) []float64 { return []float64{x[0]*9/5 + 32} }},
	{"fahrenheit to celsius|f to c converter|fahrenheit to c", "what is 70 fahrenheit", "🌡️ Fahrenheit to Celsius", "number f = 70 Fahrenheit~fahrenheit|°f", "big (f - 32) * 5 / 9 .1 °C", "0:32,60,80,100,350:start with @ f", "86;14", "", func(x []float64) []float64 { return []float64{(x[0] - 32) * 5 / 9} }},
	{"gallons to liters|gallon converter|gallons to litres", "convert gallons", "🪣 Gallons to liters", "number gallons = 1 Gallons~gallon", "big gallons * 3.785412 .2 liters", "0:2,5,10,15:start with @ gallons", "3;12.5", "", popTimes(3.785412)},
	{"liters to gallons|litres to gallons", "how many gallons", "🪣 Liters to gallons", "number liters = 10 Liters~liter", "big liters / 3.785412 .2 gallons", "0:1,5,20,50:start with @ liters", "40;7", "", popTimes(1 / 3.785412)},
	{"ounces to grams|oz to grams|oz to g converter", "how many grams is an ounce", "⚖️ Ounces to grams", "number oz = 1 Ounces~ounce|oz", "big oz * 28.3495 .1 g", "0:2,4,8,16:start with @ oz", "4;10", "", popTimes(28.3495)},
	{"feet to meters|feet to meter converter|ft to m", "convert feet", "📏 Feet to meters", "number feet = 6 Feet~feet", "big feet * 0.3048 .2 m", "0:3,10,100:start with @ feet", "20;5.5", "", popTimes(0.3048)},
	{"mph to kmh|mph to km/h|miles per hour converter", "how fast is 60 mph", "🚗 mph to km/h", "number mph = 60 mph~mph", "big mph * 1.609344 .1 km/h", "0:20,35,50,70:start with @ mph", "50;25", "", popTimes(1.609344)},
	{"acres to square meters|acre converter|acres to m2", "how big is an acre", "🌾 Acres to m²", "number acres = 1 Acres~acre", "big acres * 4046.86 .0 m²", "0:2,5,10:start with @ acres", "3;0.5", "", popTimes(4046.86)},
	{"minutes to hours|minutes to hours converter", "how many hours is that", "🕐 Minutes to hours", "number minutes = 90 Minutes~minute", "big minutes / 60 .2 hours", "0:45,100,120,500:start with @ minutes", "150;75", "", popTimes(1.0 / 60)},
	{"days to hours|days to hours and minutes converter|days in hours", "how many hours are 3 days", "📆 Days to hours", "number days = 1 Days~day", "show Hours = days * 24;show Minutes = days * 1440", "0:2,7,30:start with @ days", "3;10", "and seconds|with seconds:show Seconds = days * 86400", func(x []float64) []float64 { return []float64{x[0] * 24, x[0] * 1440, x[0] * 86400} }},
	{"mb to gb|megabytes to gigabytes|mb to gb converter", "how many gb are 5000 mb", "💾 MB to GB", "number mb = 1000 MB~mb", "big mb / 1000 .2 GB", "0:500,2048,4700:start with @ mb", "2500;64000", "", popTimes(0.001)},
	{"overtime calculator|overtime pay calculator", "what do i get for overtime, time and a half", "⏰ Overtime", "number wage = 15 Hourly wage ($)~wage|hourly;number hours = 5 Overtime hours~overtime|hours", "big wage * 1.5 * hours .2 $", "0:12,18,20,25:at $@ an hour", "20,4;16,7.5", "", func(x []float64) []float64 { return []float64{x[0] * x[1] * 1.5} }},
	{"lawn seed calculator|grass seed calculator|seed calculator", "how much grass seed do i need", "🌱 Grass seed", "number area = 100 Area (m²)~area;number rate = 30 Grams per m²~gram", "show Seed = area * rate / 1000 .1 kg", "1:20,25,35,40:at @ g per m²|@ grams each m²", "250,30;80,25", "", func(x []float64) []float64 { return []float64{x[0] * x[1] / 1000} }},
	{"tile calculator|floor tile calculator|tiles app", "how many tiles do i need|tiles for my floor", "🧱 Tiles", "number area = 10 Floor (m²)~floor|area;number side = 30 Tile side (cm)~tile|side", "show Tiles = ceil(round(area / (side / 100) ** 2, 6)) .0", "1:10,20,25,40,60:for @ cm tiles|with @ cm tiles", "12,50;8,40", "", func(x []float64) []float64 {
		return []float64{math.Ceil(math.Round(x[0]/(x[1]/100*x[1]/100)*1e6) / 1e6)}
	}},
	{"rent split calculator|roommate rent calculator|rent splitter", "who pays what rent|split the rent", "🏠 Rent split", "number rent = 1200 Rent ($)~rent;number people = 3 People~people|roommate", "show Each pays = rent / people .2 $", "1:2,4,5:for @ people|for @ roommates/0:900,1500,2000:for $@", "1000,4;1450,3", "", popQuotient},
	{"max heart rate calculator|heart rate calculator|pulse zones", "my max pulse|220 minus age", "❤️ Heart rate", "number age = 30 1..120 Age~age", "show Maximum = 220 - age .0 bpm;show Training from = (220 - age) * 0.6 .0 bpm;show Training to = (220 - age) * 0.8 .0 bpm", "0:20,40,50,60:for age @|i am @", "40;25", "", popPulse},
	{"pizza calculator|pizza party calculator|how many pizzas app", "how many pizzas do we need|pizza for everyone", "🍕 Pizzas", "number people = 8 People~people|guest;number slices = 3 Slices each~slices;number per = 8 Slices per pizza~per pizza", "show Pizzas = ceil(people * slices / per) .0", "0:4,5,10,12,20:for @ people|for @/1:2,4:with @ slices each", "12,3,8;5,2,6", "", func(x []float64) []float64 { return []float64{math.Ceil(x[0] * x[1] / x[2])} }},
	{"square root calculator|root calculator|square and root", "root of a number|square root", "√ Square root", "number n = 16 Number~number", "show Square root = sqrt(n);show Square = n * n", "0:2,25,100,144:start with @|of @", "81;6.25", "", func(x []float64) []float64 { return []float64{math.Sqrt(x[0]), x[0] * x[0]} }},
	{"rule of three|rule of three calculator|proportion calculator", "if 3 cost 6 what do 5 cost|rule of three please", "Rule of three", "number a = 3 This many~this many;number b = 6 Cost~cost;number c = 5 How about~how about", "big b / a * c .2", "", "4,10,6;3,7.5,8", "", func(x []float64) []float64 { return []float64{x[1] / x[0] * x[2]} }},
}

func popTip(x []float64) []float64      { t := x[0] * x[1] / 100; return []float64{t, x[0] + t} }
func popOff(x []float64) []float64      { t := x[0] * x[1] / 100; return []float64{t, x[0] - t} }
func popBmi(x []float64) []float64      { return []float64{x[1] / (x[0] / 100) / (x[0] / 100)} }
func popQuotient(x []float64) []float64 { return []float64{x[0] / x[1]} }
func popProduct(x []float64) []float64  { return []float64{x[0] * x[1]} }
func popCeil(x []float64) []float64     { return []float64{math.Ceil(x[0] / x[1])} }
func popSmoke(x []float64) []float64    { return []float64{x[0] * x[1] * 30, x[0] * x[1] * 365} }
func popPulse(x []float64) []float64 {
	m := 220 - x[0]
	return []float64{m, m * 0.6, m * 0.8}
}
func popPower(x []float64) []float64 {
	k := x[0] * x[1] * 30 / 1000
	return []float64{k, k * x[2]}
}
func popFuelKm(x []float64) []float64 {
	l := x[0] * x[1] / 100
	return []float64{l, l * x[2]}
}
func popPaint(x []float64) []float64 { return []float64{x[0] * x[1], x[0] * x[1] / x[2]} }
func popArea(x []float64) []float64  { return []float64{x[0] * x[1], 2 * (x[0] + x[1])} }
func popCircle(x []float64) []float64 {
	return []float64{math.Pi * x[0] * x[0], 2 * math.Pi * x[0], 2 * x[0]}
}
func popTimes(k float64) func(x []float64) []float64 {
	return func(x []float64) []float64 { return []float64{x[0] * k} }
}
func popLoan(x []float64) []float64 {
	r, n := x[1]/1200, x[2]*12
	m := x[0] * r / (1 - math.Pow(1+r, -n))
	return []float64{m, m * n}
}
func popGrowth(x []float64) []float64 {
	v := x[0] * math.Pow(1+x[1]/100, x[2])
	return []float64{v, v - x[0]}
}
