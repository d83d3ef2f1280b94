"""What the product is about: jobs, their lifecycle, requests, framing, prices, errors.

Touch here: rules. Never here: Qt, files, network, clocks. Imports the standard library and jsonschema only.
"""
