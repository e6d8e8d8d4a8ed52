package sketch

// The slots of recordForms.
const (
	sKeys slot = "KEYS" // what a list is sorted by, one after the other
	sKind slot = "KIND" // a chart's
)

// recordForms are the forms for records and what is shown of them; formTable goes on
// here, in a table of its own so that the two can be read apart.
var recordForms = []formRow{
	{asPart, "checks NAME[ LABEL]: OPTIONS"},
	{asPart, "day NAME[ LABEL]"},
	{asPart, "week NAME[ LABEL]"},
	{asPart, "month NAME[ LABEL]"},
	{asPart, "countdown LABEL = EXPR"},
	{asPart, "table LABEL = EXPR"},
	{asPart, "pivot LABEL = EXPR: EXPR, EXPR, EXPR[ FORMAT]"},
	{asPart, "chart KIND LABEL = EXPR: EXPR, EXPR[ FORMAT]"},
	{asPart, "chart KIND LABEL = EXPR: EXPR, HEADS"},

	{asPart, "drill LABEL = EXPR: EXPR, EXPR[, NUM]"},
	{asPart, "color NAME[ = STR][ LABEL]"},
	{asPart, "keypad NUM: OPTIONS: ACTS"},
	{asPart, "swatch LABEL = EXPR"},
	{asPart, "markdown EXPR"},
	{asPart, "qr EXPR"},

	{inList, "rows EXPR"},
	{inList, "review EXPR, EXPR"},
	{inList, "red EXPR"},
	{inList, "orange EXPR"},
	{inList, "yellow EXPR"},
	{inList, "green EXPR"},
	{inList, "gray EXPR"},
	{inList, "group EXPR"},
	{inList, "max EXPR"},
	{inList, "unique NAME[: TEXT]"},
	{inList, "need EXPR: TEXT"},
	{inList, "board NAME"},
	{inList, "calendar NAME"},
	{inList, "csv"},

	{asColumn, "checks NAME[ LABEL]: OPTIONS"},
	{asColumn, "color NAME[ = STR][ LABEL]"},
	{asColumn, "days NAME[ LABEL]"},
	{asColumn, "total NAME[ LABEL] = EXPR[ FORMAT]"},
	{asColumn, "bar NAME[ LABEL] = EXPR, EXPR"},
}

// chartKinds are the charts there are.
var chartKinds = []string{"bar", "line", "pie"}

// computed reports whether a column is worked out from the row's others.
func (l *Line) computed() bool {
	switch l.Form.key {
	case "show", "total", "bar":
		return true
	}
	return false
}

// recordModules are the parts of the runtime that charts, a list's views and the like need.
func (l *Line) recordModules() []string {
	switch l.Key() {
	case "chart":
		return []string{"chart"}
	case "drill":
		return []string{"study"}
	case "swatch", "markdown", "keypad":
		return []string{"extra"}
	case "qr":
		return []string{"qr"}
	}
	var names []string
	for _, sub := range l.Sub {
		switch sub.Key() {
		case "board", "calendar", "csv":
			names = append(names, "views")
		case "review":
			names = append(names, "study")
		}
	}
	return names
}
