using OneOf;
using TechRoles.Facts;

namespace TechRoles.Charts;

/// <summary>A language, or everything that is wrong with its table.</summary>
public sealed class LanguageResult : Outcome<Language, InvalidLanguage>
{
    private LanguageResult(OneOf<Language, InvalidLanguage> outcome)
        : base(outcome)
    {
    }

    /// <summary>A language.</summary>
    public static implicit operator LanguageResult(Language language) => new(language);

    /// <summary>What is wrong with a table.</summary>
    public static implicit operator LanguageResult(InvalidLanguage invalid) => new(invalid);

    private protected override string Advice(InvalidLanguage error) => error.ToString();
}

/// <summary>What is wrong with the table of a language.</summary>
/// <param name="Faults">Each with its line; never empty.</param>
public sealed record InvalidLanguage(ValueList<LanguageFault> Faults)
{
    /// <summary>The faults, a line each.</summary>
    public override string ToString() => $"The table of the language has faults.\n{string.Join('\n', Faults)}";
}

/// <summary>Something wrong in the table of a language.</summary>
/// <param name="Line">The line where the entry begins; 1 is the first.</param>
/// <param name="Message">What is wrong, in English.</param>
public sealed record LanguageFault(int Line, string Message)
{
    /// <inheritdoc/>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"Line {Line}: {Message}");
}
