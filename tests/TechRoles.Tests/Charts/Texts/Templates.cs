using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using TechRoles.Charts;

namespace TechRoles.Tests.Charts.Texts;

/// <summary>
/// What a compiled assembly says to people: every literal that comes to a parameter called <c>template</c>, as that of
/// <see cref="Text.Of"/>, or out of a property whose name ends so.
/// </summary>
/// <remarks>
/// Read from the code, so that no sentence is missed because no chart makes a rule say it. A literal is followed over the stack and local
/// variables of its method, and over the branches of a choice; what comes by another way is named in <see cref="Unseen"/>.
/// </remarks>
internal sealed class Templates
{
    private readonly SortedSet<string> _said = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, string> _nouns = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _unseen = new(StringComparer.Ordinal);

    private Templates(Assembly assembly)
    {
        using var file = new PEReader(File.OpenRead(assembly.Location));
        var reader = file.GetMetadataReader();
        var calls = new CallReader(reader);
        foreach (var handle in reader.MethodDefinitions)
        {
            var method = reader.GetMethodDefinition(handle);
            if (method.RelativeVirtualAddress == 0) continue;
            var body = file.GetMethodBody(method.RelativeVirtualAddress);
            var caller = calls.Of(handle) is { Templates.Count: 0 } named ? named.Name : null;
            foreach (var call in LiteralFlow.CallsIn(body, reader, calls, calls.NameOf(handle))) Take(call, caller);
        }
    }

    /// <summary>The templates of an assembly, in order.</summary>
    public static IReadOnlyCollection<string> Of(Assembly assembly) => new Templates(assembly)._said;

    /// <summary>The nouns that are counted in an assembly: that for several by that for one.</summary>
    public static IReadOnlyDictionary<string, string> NounsOf(Assembly assembly) => new Templates(assembly)._nouns;

    /// <summary>The methods that hand on a template which is no literal of theirs.</summary>
    public static IReadOnlyCollection<string> Unseen(Assembly assembly) => new Templates(assembly)._unseen;

    /// <param name="call">The call.</param>
    /// <param name="caller">The method that makes it; null: it has a template from whoever calls it.</param>
    private void Take(SeenCall call, string? caller)
    {
        if (call.Method == "TechRoles.Charts.Count.Of")
        {
            foreach (var one in call.Arguments[1])
                foreach (var many in call.Arguments[2].DefaultIfEmpty(one + "s")) _nouns[one] = many;
            return;
        }

        foreach (var parameter in call.Templates)
        {
            _said.UnionWith(call.Arguments[parameter].Where(literal => literal != LiteralFlow.OfProperty));
            if (call.Arguments[parameter].Count == 0 && call.Method.Length > 0 && caller is not null) _unseen.Add(caller);
        }
    }
}

/// <summary>A call with the literals that may come to each of its parameters.</summary>
/// <param name="Method">The type and name of the method that is called.</param>
/// <param name="Arguments">For each parameter the literals; none where something else comes.</param>
/// <param name="Templates">The parameters that are templates.</param>
internal sealed record SeenCall(string Method, IReadOnlyList<IReadOnlySet<string>> Arguments, IReadOnlyList<int> Templates);
