"""Where a still is put into its frame: by hand, over the picture, small in the form and large in a dialog."""
