using System.Text;
using TechRoles.Charts;

namespace TechRoles.Documents;

/// <summary>Texts as cells can hold them, and how many of them are not what they were.</summary>
internal sealed class CellTexts
{
    private const int Longest = 32_767;
    private int _changed;

    /// <summary>A text without what a cell loses.</summary>
    public string Of(string text)
    {
        var held = Held(text);
        if (held != text) _changed++;
        return held;
    }

    public IEnumerable<Text> Lost() => _changed == 0 ? [] : [WorkbookTexts.Changed(_changed)];

    private static string Held(string text)
    {
        var held = new StringBuilder(Math.Min(text.Length, Longest));
        var trimmed = text.Trim().ReplaceLineEndings("\n");
        for (var at = 0; at < trimmed.Length && held.Length < Longest; at++)
        {
            var letter = trimmed[at];
            if (char.IsHighSurrogate(letter) && at + 1 < trimmed.Length && char.IsLowSurrogate(trimmed[at + 1]))
                held.Append(letter).Append(trimmed[++at]);
            else if ((letter < ' ' && letter is not ('\n' or '\t')) || char.IsSurrogate(letter) || letter is '\uFFFE' or '\uFFFF')
                held.Append('\uFFFD');

            // What looks like the escape of a character would be taken for it.
            else if (letter == '_' && at + 6 < trimmed.Length && trimmed[at + 1] == 'x' && trimmed[at + 6] == '_') held.Append('-');
            else held.Append(letter);
        }

        return held.ToString().Trim();
    }
}
