module hone

go 1.26
