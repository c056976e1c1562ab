using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using TechRoles.Facts;

namespace TechRoles.Interchange;

/// <summary>Every type that a package writes and reads; of its other types it says that they are no data.</summary>
/// <remarks>As a factory it serves whatever finds types by reflection or generated code; as a resolver whoever has neither.</remarks>
internal sealed class ConverterTable : JsonConverterFactory, IJsonTypeInfoResolver
{
    private readonly Dictionary<Type, IDataConverter> _byType;
    private readonly Assembly[] _ours;
    private readonly string _advice;

    /// <summary>A table.</summary>
    /// <param name="converters">The converters; each serves lists of its values as well, where no other does.</param>
    /// <param name="advice">What is said of a type of ours that has none.</param>
    /// <param name="ours">The packages whose other types are refused.</param>
    public ConverterTable(IEnumerable<IDataConverter> converters, string advice, params Assembly[] ours)
    {
        var all = converters.ToArray();
        _byType = all.ToDictionary(converter => converter.DataType);
        foreach (var lists in all.Select(converter => converter.OfLists).OfType<IDataConverter>()) _byType.TryAdd(lists.DataType, lists);
        (_advice, _ours) = (advice, ours);
    }

    /// <summary>Whether values of a type are written and, unless they live only with their chart, read.</summary>
    public bool Has(Type type) => _byType.ContainsKey(type);

    /// <summary>Adds itself to options, before all others; once.</summary>
    public void AddTo(JsonSerializerOptions options)
    {
        if (options.Converters.Contains(this)) return;
        options.Converters.Insert(0, this);

        // Without a resolver the platform takes reflection, where that is on; it finds the converters there.
        if (options.TypeInfoResolver is not null || !JsonSerializer.IsReflectionEnabledByDefault)
            options.TypeInfoResolverChain.Insert(0, this);
    }

    /// <summary>Options with nothing else in them, read-only.</summary>
    /// <param name="below">Serves what this table does not; null: the platform, where reflection is on.</param>
    [UnconditionalSuppressMessage("Trimming", "IL2026", Justification = "Only where reflection is on: trimmed apps switch it off.")]
    [UnconditionalSuppressMessage("AOT", "IL3050", Justification = "Only where reflection is on: native apps switch it off.")]
    public JsonSerializerOptions ToOptions(IJsonTypeInfoResolver? below = null)
    {
        var options = new JsonSerializerOptions();
        options.TypeInfoResolverChain.Add(this);
        if (below is not null) options.TypeInfoResolverChain.Add(below);
        else if (JsonSerializer.IsReflectionEnabledByDefault) options.TypeInfoResolverChain.Add(new DefaultJsonTypeInfoResolver());
        options.MakeReadOnly();
        return options;
    }

    public override bool CanConvert(Type typeToConvert) => Has(typeToConvert) || IsRefused(typeToConvert);

    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        (JsonConverter)Of(typeToConvert);

    public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options) => CanConvert(type) ? Of(type).InfoFor(options) : null;

    private IDataConverter Of(Type type) => _byType.TryGetValue(type, out var known) ? known
        : throw new NotSupportedException($"{type.Name} is no data that JSON could keep. {_advice}");

    // An array is its items' business, and a list of what an app has of its own is written as any other list.
    private bool IsRefused(Type type) =>
        _ours.Contains(type.Assembly) && !type.IsArray && !(type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueList<>));
}
