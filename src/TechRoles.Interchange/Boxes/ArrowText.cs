namespace TechRoles.Interchange;

/// <summary>What the words on an arrow say of it.</summary>
/// <param name="Reports">Whether its tail reports to its head, so that it points upwards.</param>
/// <param name="IsDotted">Whether they call the line dotted.</param>
/// <param name="IsAnswer">Whether they answer a question, as in a process.</param>
internal readonly record struct ArrowText(bool Reports, bool IsDotted, bool IsAnswer)
{
    private static readonly string[] Reporting =
    [
        "reports", "reportsto", "reporting to", "report to", "berichtet", "untersteht", "unterstellt", "rapporte", "rend compte", "reporta",
        "depende de", "manager", "managed by",
        "led by", "boss", "supervised by", "accountable to", "answers to",
    ];

    private static readonly string[] Dotted =
        ["dotted", "matrix", "functional", "fachlich", "gestrichelt", "indirect", "fonctionnel", "pointillé", "funcional", "punteada",
            "secondary"];

    private static readonly HashSet<string> Answers =
        new(["yes", "no", "ja", "nein", "oui", "non", "sí", "si", "true", "false", "ok", "y", "n", "else", "success", "failure"],
            StringComparer.OrdinalIgnoreCase);

    public static ArrowText Of(string text)
    {
        if (text.Length == 0) return default;
        var plain = text.Trim().Trim('"', '\'', '`').Trim();
        return new(Has(plain, Reporting), Has(plain, Dotted), Answers.Contains(plain));
    }

    private static bool Has(string text, string[] words) => words.Any(word => text.Contains(word, StringComparison.OrdinalIgnoreCase));
}
