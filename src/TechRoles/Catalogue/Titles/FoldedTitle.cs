using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;

namespace TechRoles.Catalogue;

/// <summary>A title in one spelling: lower case, compatibility forms resolved, umlauts as two letters, no other marks.</summary>
/// <remarks>Works rune by rune, so that it is linear, and so that malformed text cannot make the normaliser throw.</remarks>
internal sealed class FoldedTitle
{
    private const int Diaeresis = 0x308;

    private readonly List<char> _text;
    private readonly List<(int Start, int End)> _places;

    private FoldedTitle(int capacity) => (_text, _places) = (new(capacity), new(capacity));

    public ReadOnlySpan<char> Text => CollectionsMarshal.AsSpan(_text);

    public static FoldedTitle From(ReadOnlySpan<char> title)
    {
        var folded = new FoldedTitle(title.Length + 8);
        for (var at = 0; at < title.Length;)
        {
            if (GenderEnding.LengthAt(title, at) is var ending and > 0)
            {
                at += ending;
                continue;
            }

            Rune.DecodeFromUtf16(title[at..], out var rune, out var units);
            folded.Fold(rune, (at, at + units));
            at += units;
        }

        return folded;
    }

    /// <summary>Where the original title has the character at an index of <see cref="Text"/>; the end is exclusive.</summary>
    public (int Start, int End) PlaceOf(int index) => _places[index];

    private void Fold(Rune rune, (int, int) place)
    {
        if (!rune.IsAscii && Spelling(rune.Value) is { } spelling)
        {
            foreach (var character in spelling) Add(character, place);
        }
        else if (rune.IsAscii || Rune.GetUnicodeCategory(rune) is UnicodeCategory.OtherNotAssigned)
        {
            Append(rune, place);
        }
        else
        {
            foreach (var part in rune.ToString().Normalize(NormalizationForm.FormKD).EnumerateRunes()) Append(part, place);
        }
    }

    private void Append(Rune rune, (int, int) place)
    {
        if (rune.Value == Diaeresis && _text.Count > 0 && _text[^1] is 'a' or 'o' or 'u') Add('e', place);
        else if (Rune.IsLetterOrDigit(rune)) AddLower(rune, place);
        else if (Rune.IsWhiteSpace(rune)) Add(' ', place);
        else if (rune.IsAscii && !Rune.IsControl(rune)) Add((char)rune.Value, place);
        else if (!IsInvisible(Rune.GetUnicodeCategory(rune))) Add(' ', place);
    }

    private void AddLower(Rune rune, (int, int) place)
    {
        Span<char> units = stackalloc char[2];
        var count = Rune.ToLowerInvariant(rune).EncodeToUtf16(units);
        foreach (var unit in units[..count]) Add(unit, place);
    }

    private void Add(char character, (int, int) place)
    {
        _text.Add(character);
        _places.Add(place);
    }

    private static bool IsInvisible(UnicodeCategory category) => category is UnicodeCategory.Control or UnicodeCategory.Format
        or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    private static string? Spelling(int rune) => rune switch
    {
        'ß' or 'ẞ' => "ss",
        '’' or '‘' or 'ʼ' or '´' or '′' => "'",
        0x2010 or 0x2011 => "-",                       // hyphen, hyphen that does not break
        (>= 0x2012 and <= 0x2015) or 0x2212 => " - ",  // figure, en and em dash, bar, minus
        '·' or '•' => ";",
        _ => null,
    };
}
