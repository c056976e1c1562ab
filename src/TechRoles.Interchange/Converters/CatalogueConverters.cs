using System.Text.Json;
using TechRoles.Catalogue;

namespace TechRoles.Interchange;

/// <summary>Catalogues and their entries as the document of a catalogue writes them; and what titles mean.</summary>
internal static class CatalogueConverters
{
    private static readonly FieldsConverter<CatalogueEntries> Entries =
        new(CatalogueFields.Document, CatalogueWriter.Write, CatalogueReader.Entries, CatalogueJson.Format);

    private static readonly DataConverter<CatalogueFault> Fault = new RecordConverter<CatalogueFault>(
        new("", 0, "", ""),
        Members<CatalogueFault>.Text("list", fault => fault.List, (fault, list) => fault with { List = list }),
        Members<CatalogueFault>.Number("index", fault => fault.Index, (fault, index) => fault with { Index = index }),
        Members<CatalogueFault>.Derived("message", Plain.Text, fault => fault.Message),
        Members<CatalogueFault>.Text("template", fault => fault.Template, (fault, template) => fault with { Template = template }),
        Members<CatalogueFault>.Text("id", fault => fault.Id, (fault, id) => fault with { Id = id }));

    private static readonly DataConverter<InvalidCatalogue> Invalid = new RecordConverter<InvalidCatalogue>(
        new([]), Members<InvalidCatalogue>.List("faults", Fault, one => one.Faults, (one, faults) => one with { Faults = faults }));

    private static readonly DataConverter<CatalogueFile> File = new WriteOnlyConverter<CatalogueFile>(
        (json, file) => Entries.Put(json, file.Entries),
        "Which catalogue the entries were added to is not in the document: read CatalogueEntries, and add them with RoleCatalogue.With.");

    /// <summary>A catalogue with all its entries.</summary>
    public static DataConverter<RoleCatalogue> Catalogue { get; } = new WholeCatalogueConverter();

    public static DataConverter<Source> Source { get; } = new SourceConverter();

    public static IEnumerable<IDataConverter> All =>
    [
        Entries, Fault, Invalid, Catalogue, File, Source,
        new FieldsConverter<CatalogueArea>(CatalogueFields.Area, CatalogueWriter.Write, CatalogueReader.Area),
        new FieldsConverter<CatalogueRole>(CatalogueFields.Role, CatalogueWriter.Write, CatalogueReader.Role),
        new FieldsConverter<Archetype>(CatalogueFields.Archetype, CatalogueWriter.Write, CatalogueReader.Archetype),
        new FieldsConverter<ExpectedResponsibility>(
            CatalogueFields.Responsibility, CatalogueWriter.Write, CatalogueReader.Responsibility),
        new FieldsConverter<ExpectedLine>(CatalogueFields.Line, CatalogueWriter.Write, CatalogueReader.Line),
        new FieldsConverter<ExpectedEngagement>(CatalogueFields.Engagement, CatalogueWriter.Write, CatalogueReader.Engagement),
        new FieldsConverter<ExpectedQualification>(
            CatalogueFields.Qualification, CatalogueWriter.Write, CatalogueReader.Qualification),
        Conflict,
        new FieldsConverter<TitleName>(CatalogueFields.TitleName, CatalogueWriter.Write, CatalogueReader.TitleName),
        new FieldsConverter<ExpectedProfile>(CatalogueFields.Profile, CatalogueWriter.Write, CatalogueReader.Profile),
        new FieldsConverter<ExpectedWeight>(CatalogueFields.Weight, CatalogueWriter.Write, CatalogueReader.Weight),
        new FieldsConverter<ExpectedRole>(CatalogueFields.Mandate, CatalogueWriter.Write, CatalogueReader.Mandate),
        new FieldsConverter<ExpectedRemit>(CatalogueFields.Remit, CatalogueWriter.Write, CatalogueReader.Remit),
        Unions.Of(("catalogue", Catalogue), ("invalid", Invalid)),
        Unions.Of(("catalogue", File), ("invalid", DocumentConverters.Invalid)),
        .. TitleConverters.All,
    ];

    public static DataConverter<ExpectedConflict> Conflict { get; } =
        new FieldsConverter<ExpectedConflict>(CatalogueFields.Conflict, CatalogueWriter.Write, CatalogueReader.Conflict);

    /// <summary>A catalogue with all its entries, those that ship included: it is read as it was.</summary>
    private sealed class WholeCatalogueConverter : DataConverter<RoleCatalogue>
    {
        public override RoleCatalogue Take(ref Utf8JsonReader reader)
        {
            var entries = Entries.Take(ref reader);
            if (entries.Profiles.Count > 0) throw new Misread("A catalogue has no profiles: read CatalogueEntries.").Below("profiles");
            return RoleCatalogue.Empty.With(entries).Match(
                catalogue => catalogue,
                invalid => throw new Misread(
                    [.. invalid.Faults.Select(fault => (FormattableString.Invariant($"/{fault.List}/{fault.Index}"), fault.Message))]));
        }

        public override void Put(Utf8JsonWriter json, RoleCatalogue value) => Entries.Put(json, CatalogueEntries.Of(value));
    }

    /// <summary>A citation as a text; as an object where its number does not follow from the text.</summary>
    private sealed class SourceConverter : DataConverter<Source>
    {
        private static readonly RecordConverter<Source> Numbered = new(
            new(""),
            Members<Source>.Text("text", source => source.Text, (source, text) => source with { Text = text }),
            Members<Source>.NumberOrNull(
                "statement", source => source.Statement, (source, statement) => source with { Statement = statement }));

        public override Source Take(ref Utf8JsonReader reader) => reader.TokenType == JsonTokenType.StartObject
            ? Numbered.Take(ref reader)
            : CatalogueReader.SourceOf(reader.TakeText());

        public override void Put(Utf8JsonWriter json, Source value)
        {
            if (CatalogueReader.SourceOf(value.Text) == value) json.WriteStringValue(value.Text);
            else Numbered.Put(json, value);
        }
    }
}
