using OneOf;
using TechRoles.Facts;
using TechRoles.Interchange;

namespace TechRoles.Tool;

/// <summary>Reads the files by which a company governs its findings; what is wrong with one is told in lines.</summary>
internal static class GovernanceFiles
{
    public static OneOf<AnalysisConfiguration, Refusal> Configuration(string path, CancellationToken cancel) =>
        Read(path, bytes => ConfigurationJson.Read(bytes, path).MapT1(invalid => Refusal.Of(invalid.Problems)), cancel);

    public static OneOf<ValueList<Waiver>, Refusal> Waivers(string path, CancellationToken cancel) =>
        Read(path, bytes => WaiversJson.Read(bytes, path).MapT1(invalid => Refusal.Of(invalid.Problems)), cancel);

    public static OneOf<Baseline, Refusal> Baseline(string path, CancellationToken cancel) =>
        Read(path, bytes => BaselineJson.Read(bytes, path).MapT1(invalid => Refusal.Of(invalid.Problems)), cancel);

    public static OneOf<CompanyProfile, Refusal> Profile(string path, CancellationToken cancel) =>
        Read(path, bytes => ProfileJson.Read(bytes, path).MapT1(invalid => Refusal.Of(invalid.Problems)), cancel);

    public static OneOf<CatalogueFile, Refusal> Catalogue(string path, CancellationToken cancel) =>
        Read(path, bytes => CatalogueJson.Read(bytes, path).MapT1(invalid => Refusal.Of(invalid.Problems)), cancel);

    private static OneOf<T, Refusal> Read<T>(
        string path, Func<ReadOnlyMemory<byte>, OneOf<T, Refusal>> read, CancellationToken cancel) =>
        WholeFile.Read(path, cancel: cancel).Match(read, unread => Refusal.Of(unread));
}
