using System.Text.Json;

namespace TechRoles.Interchange;

/// <summary>A value that cannot be read, on its way up to whoever asked: what is wrong, each with a JSON pointer from there.</summary>
internal sealed class Misread : Exception
{
    /// <summary>Under which key the exception for outside keeps the faults one by one.</summary>
    public const string Key = "TechRoles.Faults";

    private readonly IReadOnlyList<(string Path, string Said)> _faults;

    public Misread(string said)
        : this([("", said)])
    {
    }

    public Misread(IReadOnlyList<(string Path, string Said)> faults)
        : base(string.Join('\n', faults.Select(fault => fault.Path.Length == 0 ? fault.Said : $"{fault.Path}: {fault.Said}"))) =>
        _faults = faults;

    /// <summary>The same seen from what the value is in.</summary>
    /// <param name="name">The property or the 0-based place.</param>
    public Misread Below(string name)
    {
        var step = "/" + name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);
        return new([.. _faults.Select(fault => (step + fault.Path, fault.Said))]);
    }

    /// <summary>The exception for outside, without a path: whoever holds the document adds the one to this value.</summary>
    public JsonException ToOutside()
    {
        var outside = new JsonException(Message);
        outside.Data[Key] = _faults;
        return outside;
    }
}
