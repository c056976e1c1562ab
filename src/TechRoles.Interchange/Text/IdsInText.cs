using TechRoles.Facts;

namespace TechRoles.Interchange;

/// <summary>The ids of the positions of a text, known before any of its references is read.</summary>
internal sealed class IdsInText(IEnumerable<string> ids)
{
    private readonly HashSet<string> _ids = new(ids, StringComparer.Ordinal);

    /// <summary>The id that a word stands for: itself, or the one that a position with this title has.</summary>
    public string Meant(Word word)
    {
        if (word.Quoted || _ids.Contains(word.Text)) return word.Text;
        return Spelling.Kebab(word.Text) is var kebab && _ids.Contains(kebab) ? kebab : word.Text;
    }

    /// <summary>An id written so that a reader takes it for itself.</summary>
    public string Written(string id) => Meant(new(id, false)) == id ? Quoting.Word(id) : Quoting.Quoted(id);
}
