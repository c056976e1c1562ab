using System.Reflection;
using System.Text;

namespace TechRoles.Fuzzing;

/// <summary>Something that takes any bytes and keeps a promise: a documented outcome, soon, in little memory.</summary>
/// <param name="Name">Its name in kebab-case; a folder of that name in <c>Inputs</c> holds what it starts from.</param>
/// <param name="Try">Tries an input: throws where an outcome is not documented.</param>
internal sealed record Target(string Name, Action<byte[]> Try)
{
    private static readonly Assembly Harness = typeof(Target).Assembly;

    /// <summary>Every target. A reader is one as soon as it is registered.</summary>
    public static IReadOnlyList<Target> All { get; } =
    [
        .. ReaderTargets.All, .. TableTargets.All, .. DocumentTargets.All, NotationTarget.Target, ConvertTarget.Target, SessionTarget.Target,
    ];

    /// <summary>Inputs that are made, beside those in the folder: such as are no text.</summary>
    public IReadOnlyList<byte[]> Made { get; init; } = [];

    /// <summary>Bytes that it may allocate however short an input is, beside what any target may: for steps that cost more than what they are
    /// read from.</summary>
    public long Room { get; init; }

    /// <summary>What it starts from: good inputs, and those that once broke the promise. Where it has none, those of all others.</summary>
    public IReadOnlyList<byte[]> Inputs => field ??= [.. InputsOf(Name).DefaultIfEmpty([]), .. Made];

    /// <summary>The names of the files in a folder of inputs; in all folders where the name is null.</summary>
    public static IEnumerable<string> FilesOf(string? folder) => Harness.GetManifestResourceNames()
        .Where(file => file.StartsWith(folder is null ? "Inputs/" : $"Inputs/{folder}/", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal);

    /// <summary>The inputs of a folder; of all where the name is null. What ends with <c>.base64</c> is no text.</summary>
    public static IEnumerable<byte[]> InputsOf(string? folder) => FilesOf(folder).Select(Content);

    /// <summary>The bytes of an input.</summary>
    public static byte[] Content(string file)
    {
        using var stream = Harness.GetManifestResourceStream(file) ?? throw new ArgumentException($"There is no input {file}.", nameof(file));
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return file.EndsWith(".base64", StringComparison.Ordinal) ? Convert.FromBase64String(Encoding.ASCII.GetString(bytes.ToArray())) : bytes.ToArray();
    }

    public override string ToString() => Name;
}
