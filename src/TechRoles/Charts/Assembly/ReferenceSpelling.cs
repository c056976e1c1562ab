using System.Globalization;
using System.Text;
using TechRoles.Facts;

namespace TechRoles.Charts;

/// <summary>
/// Finds what is meant by a reference to nothing that differs from the one id there is only in case, blanks or Unicode form, and says so.
/// </summary>
/// <remarks>Costs nothing where every reference resolves; else O(names) once for each list that something is missing in.</remarks>
internal sealed class ReferenceSpelling(AssemblyContext context)
{
    private const int Ambiguous = -2;

    private readonly Dictionary<FactList, Dictionary<string, int>> _known = [];
    private readonly Dictionary<(FactList, int), int> _meant = [];

    /// <summary>The name of the id that is meant; -1 where none is, or where several might be.</summary>
    /// <param name="list">The list that is referred to.</param>
    /// <param name="name">The reference as it is spelt.</param>
    /// <param name="rowOf">The rows of the list by their names.</param>
    /// <param name="place">Where the reference stands.</param>
    /// <param name="from">The list that it stands in, and the column.</param>
    public int Meant(FactList list, int name, NameMap rowOf, Place place, (string List, string Field) from)
    {
        if (_meant.TryGetValue((list, name), out var meant)) return meant;
        if (!_known.TryGetValue(list, out var known)) _known.Add(list, known = Gather(rowOf));
        var text = context.Names.Text(name);
        if (!known.TryGetValue(Fold(text), out meant) || meant == Ambiguous) meant = -1;
        _meant.Add((list, name), meant);
        if (meant < 0) return -1;
        var id = context.Names.Text(meant);
        context.Report(place, from.List, from.Field, new(ProblemKind.Spelling, AssemblyTexts.CanOnlyMean(text, id)) { Ids = [id, text] });
        return meant;
    }

    private Dictionary<string, int> Gather(NameMap rowOf)
    {
        var known = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var name = 0; name < context.Names.Count; name++)
        {
            if (rowOf[name] < 0) continue;
            var key = Fold(context.Names.Text(name));
            if (!known.TryAdd(key, name)) known[key] = Ambiguous;
        }

        return known;
    }

    /// <summary>Half a surrogate, and code points that are no characters, have none.</summary>
    private static bool HasNormalForm(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (!Rune.TryGetRuneAt(text, at, out var rune) || Rune.GetUnicodeCategory(rune) == UnicodeCategory.OtherNotAssigned)
                return false;
            if (rune.Utf16SequenceLength == 2) at++;
        }

        return true;
    }

    /// <summary>A text without what people do not see: case, blanks around and the number of those between, compatible forms.</summary>
    private static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var letter in HasNormalForm(text) ? text.Normalize(NormalizationForm.FormKC) : text)
        {
            if (!char.IsWhiteSpace(letter)) folded.Append(char.ToLowerInvariant(letter));
            else if (folded.Length > 0 && folded[^1] != ' ') folded.Append(' ');
        }

        return folded.ToString().TrimEnd();
    }
}
