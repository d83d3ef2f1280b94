"""Where a shot is put together: the still, the prompt, the settings, the price, Make."""
