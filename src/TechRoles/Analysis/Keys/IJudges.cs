namespace TechRoles.Analysis;

/// <summary>A rule that is put to keys of a kind.</summary>
/// <typeparam name="TKey">What it is brought.</typeparam>
internal interface IJudges<in TKey>
{
    /// <summary>Judges one key, if it is one that the rule looks at.</summary>
    void Judge(TKey key, Inspection inspect);
}
