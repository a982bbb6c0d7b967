//! A font of three signs, made here, with a form of its own for one Bulgarian letter.
//!
//! OpenType 1.9: a TrueType outline a sign, and one lookup of `GSUB`, which the feature `locl`
//! of the script `cyrl` has for the language system `BGR` alone.

/// Name of the family.
pub const FAMILY: &str = "Three Signs";
/// Advances of the letter в in thousandths of its size: the usual form and the Bulgarian one.
pub const ADVANCES: [u16; 2] = [500, 900];

/// The file of the font.
pub fn tiny_font() -> Vec<u8> {
    let outline = outline();
    let length = outline.len() as u16;
    let (usual, bulgarian) = (ADVANCES[0], ADVANCES[1]);
    let tables: [(&[u8; 4], Vec<u8>); 9] = [
        (b"GSUB", substitutions()),
        (
            b"cmap",
            words(&[0, 1, 3, 1, 0, 12, 4, 32, 0, 4, 4, 1, 0, 0x432, 0xFFFF, 0, 0x432, 0xFFFF]),
        ),
        (b"glyf", outline.repeat(3)),
        (b"head", head()),
        (b"hhea", words(&[1, 0, 800, 0xFF38, 0, bulgarian, 0, 0, 900, 1, 0, 0, 0, 0, 0, 0, 0, 3])),
        (b"hmtx", words(&[usual, 50, usual, 50, bulgarian, 50])),
        (b"loca", words(&[0, length / 2, length, length / 2 * 3])),
        (b"maxp", words(&[1, 0, 3, 4, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0])),
        (b"name", names()),
    ];
    let tables = tables.map(|(tag, data)| match tag {
        // What follows the segments: where each begins among the signs.
        b"cmap" => (tag, [data, words(&[1_u16.wrapping_sub(0x432), 1, 0, 0])].concat()),
        _ => (tag, data),
    });
    file(&tables)
}

/// Numbers of two bytes, the larger byte first.
fn words(values: &[u16]) -> Vec<u8> {
    values.iter().flat_map(|value| value.to_be_bytes()).collect()
}

/// A square of 400 by 400 units: one contour of four points, all of them on it.
fn outline() -> Vec<u8> {
    let mut data = words(&[1, 50, 0, 450, 400, 3, 0]);
    data.extend([1; 4]);
    let minus = 400_u16.wrapping_neg();
    data.extend(words(&[50, 400, 0, minus, 0, 0, 400, 0]));
    data
}

fn head() -> Vec<u8> {
    let mut data = words(&[1, 0, 1, 0, 0, 0, 0x5F0F, 0x3CF5, 0, 1000]);
    // Made and changed, at no time.
    data.extend([0; 16]);
    data.extend(words(&[50, 0, 450, 400, 0, 8, 2, 0, 0]));
    data
}

/// Family and style, for Windows in English.
fn names() -> Vec<u8> {
    let texts = [(1, FAMILY), (2, "Regular")];
    let encoded = texts.map(|(id, text)| (id, words(&text.encode_utf16().collect::<Vec<_>>())));
    let mut data = words(&[0, 2, 30]);
    let mut offset = 0;
    for (id, text) in &encoded {
        data.extend(words(&[3, 1, 0x409, *id, text.len() as u16, offset]));
        offset += text.len() as u16;
    }
    data.extend(encoded.into_iter().flat_map(|(_, text)| text));
    data
}

/// `GSUB`: scripts, features and lookups, each at its offset.
fn substitutions() -> Vec<u8> {
    let none = words(&[0, 0xFFFF, 0]);
    let locl = words(&[0, 0xFFFF, 1, 0]);
    let script = [words(&[10, 1]), b"BGR ".to_vec(), words(&[16]), none, locl].concat();
    let scripts = [words(&[1]), b"cyrl".to_vec(), words(&[8]), script].concat();
    let features = [words(&[1]), b"locl".to_vec(), words(&[8, 0, 1, 0])].concat();
    // The sign 1 becomes the next one.
    let single = words(&[1, 6, 1, 1, 1, 1]);
    let lookups = [words(&[1, 4, 1, 0, 1, 8]), single].concat();
    let first = 10;
    let second = first + scripts.len() as u16;
    let third = second + features.len() as u16;
    [words(&[1, 0, first, second, third]), scripts, features, lookups].concat()
}

/// The tables behind their directory; nobody adds up their sums.
fn file(tables: &[(&[u8; 4], Vec<u8>)]) -> Vec<u8> {
    let mut data = words(&[1, 0, tables.len() as u16, 128, 3, 16]);
    let mut offset = 12 + 16 * tables.len();
    for (tag, table) in tables {
        data.extend(*tag);
        data.extend([0; 4]);
        data.extend((offset as u32).to_be_bytes());
        data.extend((table.len() as u32).to_be_bytes());
        offset += table.len().next_multiple_of(4);
    }
    for (_, table) in tables {
        data.extend(table);
        data.resize(data.len().next_multiple_of(4), 0);
    }
    data
}
