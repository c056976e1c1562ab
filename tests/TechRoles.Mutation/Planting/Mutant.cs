namespace TechRoles.Mutation.Planting;

/// <summary>One small change of the sources, and where it stands.</summary>
/// <param name="File">The path of the source from the top of the repository.</param>
/// <param name="Line">The line it begins on, from 1.</param>
/// <param name="Member">The type and member it stands in.</param>
/// <param name="Kind">What kind of change it is.</param>
/// <param name="Original">What stands there, on one line.</param>
/// <param name="Mutated">What stands there instead, on one line.</param>
/// <param name="Again">How many of the same text the member has before it.</param>
/// <param name="AtStart">Whether it runs when a type is first used: then it has to be awake from the start of a process.</param>
internal sealed record Mutant(string File, int Line, string Member, string Kind, string Original, string Mutated, int Again, bool AtStart)
{
    /// <summary>What names it for as long as the member does not change: lines may move.</summary>
    public string Key => FormattableString.Invariant($"{File} {Member}: {Original} => {Mutated}{(Again == 0 ? "" : " #" + Again)}");

    /// <summary>The folder whose figure it counts for.</summary>
    public string Folder => File[..File.LastIndexOf('/')];

    /// <summary>The project that it belongs to: src/TechRoles.</summary>
    public string Project => string.Join('/', File.Split('/').Take(2));
}
