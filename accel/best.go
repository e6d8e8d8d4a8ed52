package accel

// Best is the device behind the plugin, or, where that can't be used, the one in plain Go.
func Best(plugin string) (*Device, error) {
	if plugin != "" {
		if d, err := XLA(plugin); err == nil {
			return d, nil
		}
	}
	return Plain()
}
