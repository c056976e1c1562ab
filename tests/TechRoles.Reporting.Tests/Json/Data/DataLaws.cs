using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using TechRoles.Analysis;
using TechRoles.Catalogue;
using TechRoles.Changes;
using TechRoles.Charts;
using TechRoles.Facts;
using TechRoles.Interchange;
using TechRoles.Tests.Shared;

namespace TechRoles.Reporting.Tests.Json.Data;

/// <summary>Law 11 for System.Text.Json: what is written and read is what was there, of every type that can be read.</summary>
public class DataLaws
{
    // Classes and dictionaries that are the same by what they hold, not by Equals.
    private static readonly Dictionary<Type, Func<object, object>> Content = new()
    {
        [typeof(RoleCatalogue)] = value => CatalogueEntries.Of((RoleCatalogue)value),
        [typeof(Acceptance)] = value => (Acceptance)value is var all ? (all.Waivers, all.Baseline, all.Day, all.WeightOfExpired, all.WeightOfStale) : default,
        [typeof(ReadOptions)] = value => (ReadOptions)value is var options ? (options with { Catalogue = RoleCatalogue.BuiltIn }, CatalogueEntries.Of(options.Catalogue)) : default,
        [typeof(Language)] = value => ContentOf((Language)value),
        [typeof(LanguageResult)] = value => ((LanguageResult)value).Match<object>(ContentOf, invalid => invalid),
    };

    private static readonly JsonSerializerOptions[] Ways =
    [
        TechRolesJson.Options,
        TechRolesJson.AddTo(new(JsonSerializerDefaults.Web)),
        TechRolesJson.AddTo(new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower, WriteIndented = true }),
    ];

    public static TheoryData<Type> Readable => [.. DataTypes.Readable];

    [Theory, MemberData(nameof(Readable))]
    public void Write_then_read_is_the_identity(Type type) => Check(type, value =>
    {
        foreach (var way in Ways)
        {
            var json = JsonSerializer.Serialize(value, type, way);
            var read = JsonSerializer.Deserialize(json, type, way)!;
            Assert.Equal(ContentOf(type, value), ContentOf(type, read));
            Assert.Equal(json, JsonSerializer.Serialize(read, type, way));
        }
    });

    [Theory, MemberData(nameof(Readable))]
    public void So_it_is_inside_what_an_app_has(Type type) => Check(type, value =>
    {
        var list = typeof(List<>).MakeGenericType(type);
        var all = (System.Collections.IList)Activator.CreateInstance(list)!;
        all.Add(value);
        all.Add(value);
        foreach (var way in Ways)
        {
            var json = JsonSerializer.Serialize(all, list, way);
            var read = (System.Collections.IList)JsonSerializer.Deserialize(json, list, way)!;
            Assert.Equal(ContentOf(type, value), ContentOf(type, read[1]!));
        }
    });

    [Theory, MemberData(nameof(Readable))]
    public void Its_text_is_the_same_where_years_are_counted_otherwise(Type type) => Check(type, value =>
    {
        foreach (var culture in (string[])["fa-IR", "tr-TR"]) Assert.Equal($"{value}", Reports.In(culture, () => $"{value}"));
    });

    [Fact]
    public void Every_list_and_every_kind_of_change_is_drawn()
    {
        var facts = DrawnData.Of(typeof(Fact)).Sample(2_000, new Rnd(3), 10).Select(fact => FactLists.Of((Fact)fact).Name).ToHashSet();
        Assert.Subset(facts, FactLists.Tables.Append(FactLists.Organisation).Select(list => list.Name).ToHashSet());
        var kinds = DrawnData.Of(typeof(OrgChange)).Sample(2_000, new Rnd(3), 10).Select(change => ((OrgChange)change).Kind).ToHashSet();
        Assert.Subset(kinds, ScenarioJson.Kinds.ToHashSet());
        var arguments = DrawnData.Of(typeof(TextArgument)).Sample(2_000, new Rnd(3), 10).Select(argument => argument.GetType()).ToHashSet();
        Assert.Subset(arguments, typeof(TextArgument).GetNestedTypes().ToHashSet());
    }

    [Fact]
    public void A_text_that_was_read_is_said_in_every_language_as_before() => Check(typeof(Charts.Text), value =>
    {
        var (text, read) = ((Charts.Text)value, JsonSerializer.Deserialize<Charts.Text>(JsonSerializer.Serialize(value, typeof(Charts.Text), Ways[0]), Ways[0])!);
        Assert.Equal(text.Format(Language.German), read.Format(Language.German));
        Assert.Equal(text.Ids, read.Ids);
    });

    [Theory, MemberData(nameof(Readable))]
    public async Task What_comes_in_pieces_is_read_as_well(Type type)
    {
        foreach (var value in DrawnData.Of(type).Sample(5, new Rnd(11), 10))
        {
            await using var stream = new Slow(JsonSerializer.SerializeToUtf8Bytes(value, type, Ways[1]));
            Assert.Equal(ContentOf(type, value), ContentOf(type, (await JsonSerializer.DeserializeAsync(stream, type, Ways[1]))!));
        }
    }

    internal static void Check(Type type, Action<object> law, int times = 40) =>
        Prop.ForAll(Arb.From(DrawnData.Of(type)), law).Check(Config.QuickThrowOnFailure.WithMaxTest(Draws.Times(times)).WithQuietOnSuccess(true));

    internal static object ContentOf(Type type, object value) => Content.TryGetValue(type, out var content) ? content(value) : value;

    private static string ContentOf(Language language) => new StringBuilder(language.Code)
        .AppendJoin('\n', language.Templates.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        .AppendJoin('\n', language.Nouns.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        .AppendJoin('\n', language.Words.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        .AppendJoin('\n', language.Names.OrderBy(pair => pair.Key, StringComparer.Ordinal)).ToString();

    // Seven bytes at a time.
    private sealed class Slow(byte[] bytes) : MemoryStream(bytes)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            base.ReadAsync(buffer[..Math.Min(7, buffer.Length)], cancellationToken);

        public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(7, buffer.Length)]);
    }
}
