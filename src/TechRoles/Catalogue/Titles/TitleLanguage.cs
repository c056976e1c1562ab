namespace TechRoles.Catalogue;

/// <summary>What the recogniser knows of one language: one file of data.</summary>
/// <remarks>The choice of words is our own judgement, made on titles that public bodies and companies published.</remarks>
internal sealed record TitleLanguage
{
    /// <summary>The words that name kinds of role.</summary>
    public required TitleName[] Names { get; init; }

    /// <summary>Words that names write as one: <c>@leiter</c> stands for each of the words of its entries.</summary>
    public (string Group, string Words)[] Groups { get; init; } = [];

    /// <summary>What other words do in a title, folded as in <see cref="TitleName"/>.</summary>
    public required (WordClass Class, string Words)[] Classes { get; init; }

    /// <summary>What functions are about.</summary>
    public (Domain Domain, string Words)[] Domains { get; init; } = [];

    /// <summary>Dotted abbreviations by what they do, written without the last dot: <c>a.i</c>.</summary>
    public (WordClass Class, string Words)[] Dotted { get; init; } = [];

    /// <summary>Frequent misspellings with which a title may begin; else the first word must be right.</summary>
    public string[] Misspelt { get; init; } = [];
}
