using TechRoles.Catalogue;
using TechRoles.Charts;
using TechRoles.Facts;

namespace TechRoles.Comparison;

/// <summary>A way in which companies place their technology executives.</summary>
/// <param name="Id">Its id, in kebab-case.</param>
/// <param name="Name">Its name, for a person to read.</param>
/// <param name="Source">Who describes it.</param>
public sealed record OperatingModel(string Id, string Name, Source Source)
{
    /// <summary>What would have to be true for it to fit, each as a sentence.</summary>
    public ValueList<string> Premises { get; init; }

    /// <summary>Its name in a sentence, which a language may say in its own words.</summary>
    public TextArgument Called => new TextArgument.Term(Name, Name);

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}

/// <summary>Something that speaks for a model or against it.</summary>
/// <param name="Points">How much: 1 (a little) to 3 (much) for it, -1 to -3 against it. The weight is our judgement.</param>
/// <param name="Text">What, as a sentence.</param>
/// <param name="Source">Who says so.</param>
public sealed record ModelReason(int Points, Text Text, Source Source)
{
    /// <summary>Whether it speaks for the model.</summary>
    public bool IsFor => Points > 0;

    /// <summary>The sentence and its source.</summary>
    public override string ToString() => $"{Text} ({Source})";
}

/// <summary>How well a model fits a company.</summary>
/// <param name="Model">The model.</param>
/// <param name="Reasons">What speaks for it and against it, the heaviest first.</param>
public sealed record ModelFit(OperatingModel Model, ValueList<ModelReason> Reasons)
{
    /// <summary>The sum of the points; more is better. It compares models for one company, and means nothing beside that.</summary>
    public int Score => Reasons.Sum(reason => reason.Points);

    /// <summary>1 for the best; models with equal scores have equal ranks.</summary>
    public int Rank { get; init; }

    /// <summary>Whether it is so close to the best that the reasons decide, not the score: at most one point behind.</summary>
    public bool IsClose { get; init; }

    /// <summary>Model and score: <c>CIO and CTO both report to the CEO (5)</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{Model} ({Score})");
}
