"""A quiet made-up ambience: something like wind over a far, low chord. The same for every film of the same length."""

from fractions import Fraction

from av.audio.codeccontext import AudioCodecContext
from av.audio.frame import AudioFrame
from av.filter import Graph
from av.filter.context import FilterContext
from av.packet import Packet
from av.stream import Stream

SAMPLE_RATE = 48_000
_CHORD = ((110.0, 0.36, 0.11), (164.81, 0.24, 0.17), (246.94, 0.14, 0.23), (329.63, 0.07, 0.31))
"""Each tone's pitch in Hz, loudness, and how often it swells in a second."""
_WIND = (7, 11)
"""The seeds of the noise on the left and on the right."""
_FADE = 0.8


def ambience(context: AudioCodecContext, seconds: Fraction) -> "list[Packet[Stream]]":
    """Encoded stereo sound of exactly `seconds`, fading in and out. Sets up `context`, an AAC encoder not yet open."""
    context.sample_rate, context.layout, context.format = SAMPLE_RATE, "stereo", "fltp"
    context.bit_rate, context.options = 96_000, {"aac_coder": "fast"}
    context.time_base = Fraction(1, SAMPLE_RATE)
    context.open()
    samples = int(seconds * SAMPLE_RATE)
    graph, out = _graph(samples)
    graph.set_audio_frame_size(context.frame_size)
    packets = []
    done = 0
    while done < samples:
        frame = out.pull()
        assert isinstance(frame, AudioFrame)
        frame.pts, frame.time_base = done, context.time_base
        done += frame.samples
        packets += context.encode(frame)
    return packets + context.encode(None)


def _graph(samples: int) -> tuple[Graph, FilterContext]:
    graph = Graph()
    last = samples / SAMPLE_RATE

    def chain(*steps: tuple[str, str]) -> FilterContext:
        end: FilterContext | None = None
        for name, arguments in steps:
            following = graph.add(name, arguments)
            if end is not None:
                end.link_to(following)
            end = following
        assert end is not None
        return end

    tones = [
        chain(
            ("sine", f"frequency={pitch}:sample_rate={SAMPLE_RATE}"),
            ("tremolo", f"f={swell}:d=0.8"),
            ("volume", f"{loudness}"),
            ("aformat", "sample_fmts=fltp:channel_layouts=stereo"),
        )
        for pitch, loudness, swell in _CHORD
    ]
    wind = graph.add("join", "inputs=2:channel_layout=stereo")
    for number, seed in enumerate(_WIND):
        gust = chain(
            ("anoisesrc", f"color=pink:seed={seed}:amplitude=0.5:sample_rate={SAMPLE_RATE}"),
            ("lowpass", "f=420"),
            ("tremolo", f"f={0.1 + number * 0.03}:d=0.7"),
            ("volume", "0.35"),
            ("aformat", "sample_fmts=fltp:channel_layouts=mono"),
        )
        gust.link_to(wind, 0, number)
    mix = graph.add("amix", f"inputs={len(tones) + 1}:normalize=0")
    for number, part in enumerate([wind, *tones]):
        part.link_to(mix, 0, number)
    end = mix
    for name, arguments in (
        ("atrim", f"end_sample={samples}"),
        ("afade", f"t=in:d={_FADE}"),
        ("afade", f"t=out:st={max(0.0, last - _FADE)}:d={_FADE}"),
        ("aformat", f"sample_fmts=fltp:channel_layouts=stereo:sample_rates={SAMPLE_RATE}"),
        ("abuffersink", ""),
    ):
        following = graph.add(name, arguments or None)
        end.link_to(following)
        end = following
    graph.configure()
    return graph, end
