using System.Text.RegularExpressions;
using TechRoles.Mutation.Planting;

namespace TechRoles.Mutation;

/// <summary>
/// Changes that nobody can notice, and why: a line that names one (a * stands for anything), and after it, indented, the reason.
/// </summary>
internal sealed class Explained
{
    private readonly List<(Regex Pattern, string Reason)> entries = [];

    public static Explained Read(string path)
    {
        var explained = new Explained();
        var patterns = new List<string>();
        foreach (var line in File.ReadLines(path))
        {
            if (line.Length == 0 || line[0] == '#') continue;
            if (!char.IsWhiteSpace(line[0])) patterns.Add(line);
            else
            {
                foreach (var pattern in patterns)
                    explained.entries.Add((new Regex("^" + Regex.Escape(pattern).Replace("\\*", ".*", StringComparison.Ordinal) + "$", RegexOptions.NonBacktracking), line.Trim()));
                patterns.Clear();
            }
        }
        return patterns.Count == 0 ? explained : throw new InvalidDataException($"{path}: there is no reason for '{patterns[0]}'.");
    }

    /// <summary>Why nobody notices a change, or null.</summary>
    public string? Reason(Mutant mutant) => entries.FirstOrDefault(entry => entry.Pattern.IsMatch(mutant.Key)).Reason;
}
