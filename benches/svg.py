"""Line charts and bars as SVG, with nothing but the standard library. One scale for the eye: both axes are logarithmic."""

import math
from xml.sax.saxutils import escape

COLOURS = {'regline': '#0b6e4f', 'bare loop': '#555555', 'libre': '#2b6cb0', 'sofia-sip': '#b7791f', 'liblinphone': '#c53030'}
WIDTH, HEIGHT, LEFT, RIGHT, TOP, BOTTOM = 720, 400, 90, 130, 48, 56


def chart(title, below, left, lines, limit=None):
    """lines: name -> [(x, y)]; limit: (y, text), a line to stay under."""
    points = [point for line in lines.values() for point in line]
    if not points:
        return None
    values = [y for _, y in points] + ([limit[0]] if limit else [])
    x_low, x_high = decades([x for x, _ in points])
    y_low, y_high = decades(values)

    def place(x, y):
        across = (math.log10(x) - x_low) / (x_high - x_low or 1)
        up = (math.log10(y) - y_low) / (y_high - y_low or 1)
        return LEFT + across * (WIDTH - LEFT - RIGHT), HEIGHT - BOTTOM - up * (HEIGHT - TOP - BOTTOM)

    out = [f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" font-family="sans-serif" font-size="13">',
           f'<title>{escape(title)}</title>', f'<rect width="{WIDTH}" height="{HEIGHT}" fill="#ffffff"/>',
           text(LEFT, 26, title, size=16, weight='bold')]
    for power in range(x_low, x_high + 1):
        x, _ = place(10 ** power, 10 ** y_low)
        out += [line(x, TOP, x, HEIGHT - BOTTOM), text(x, HEIGHT - BOTTOM + 20, number(10 ** power), anchor='middle')]
    for power in range(y_low, y_high + 1):
        _, y = place(10 ** x_low, 10 ** power)
        out += [line(LEFT, y, WIDTH - RIGHT, y), text(LEFT - 8, y + 4, number(10 ** power), anchor='end')]
    out += [text((LEFT + WIDTH - RIGHT) / 2, HEIGHT - 12, below, anchor='middle'),
            f'<g transform="rotate(-90 18 {HEIGHT / 2})">{text(18, HEIGHT / 2, left, anchor="middle")}</g>']
    if limit:
        _, y = place(10 ** x_low, limit[0])
        out += [f'<line x1="{LEFT}" y1="{y:.1f}" x2="{WIDTH - RIGHT}" y2="{y:.1f}" stroke="#000000" stroke-dasharray="6 4"/>',
                text(LEFT + 6, y - 6, limit[1])]
    ends = []
    for name, points in lines.items():
        if not points:
            continue
        colour = COLOURS.get(name, '#805ad5')
        places = [place(x, y) for x, y in sorted(points)]
        path = ' '.join(f'{x:.1f},{y:.1f}' for x, y in places)
        out += [f'<polyline points="{path}" fill="none" stroke="{colour}" stroke-width="2.5"/>']
        out += [f'<circle cx="{x:.1f}" cy="{y:.1f}" r="4" fill="{colour}"/>' for x, y in places]
        ends.append([places[-1][1], places[-1][0], name, colour])
    # Names beside the ends of their lines, not on top of each other.
    previous = -math.inf
    for y, x, name, colour in sorted(ends):
        previous = max(y, previous + 16)
        out.append(text(x + 10, previous + 4, name, colour=colour, weight='bold'))
    return '\n'.join([*out, '</svg>', ''])


def decades(values):
    low, high = math.floor(math.log10(min(values)) + 1e-9), math.ceil(math.log10(max(values)) - 1e-9)
    return low, max(high, low + 1)


def number(value):
    return f'{value:,.0f}'.replace(',', ' ') if value >= 1 else f'{value:g}'


def line(x1, y1, x2, y2):
    return f'<line x1="{x1:.1f}" y1="{y1:.1f}" x2="{x2:.1f}" y2="{y2:.1f}" stroke="#dddddd"/>'


def text(x, y, content, anchor='start', size=13, weight='normal', colour='#222222'):
    return (f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}" font-size="{size}" font-weight="{weight}" '
            f'fill="{colour}">{escape(content)}</text>')
