using OneOf;
using TechRoles.Facts;
using TechRoles.Interchange;

namespace TechRoles.Tool;

/// <summary>Reads the files by which a company governs its findings; what is wrong with one is told in lines.</summary>
internal static class GovernanceFiles
{
    public static OneOf<AnalysisConfiguration, string> Configuration(string path) =>
        Read(path, bytes => ConfigurationJson.Read(bytes, path).MapT1(invalid => invalid.ToString()));

    public static OneOf<ValueList<Waiver>, string> Waivers(string path) =>
        Read(path, bytes => WaiversJson.Read(bytes, path).MapT1(invalid => invalid.ToString()));

    public static OneOf<Baseline, string> Baseline(string path) =>
        Read(path, bytes => BaselineJson.Read(bytes, path).MapT1(invalid => invalid.ToString()));

    public static OneOf<CompanyProfile, string> Profile(string path) =>
        Read(path, bytes => ProfileJson.Read(bytes, path).MapT1(invalid => invalid.ToString()));

    public static OneOf<CatalogueFile, string> Catalogue(string path) =>
        Read(path, bytes => CatalogueJson.Read(bytes, path).MapT1(invalid => invalid.ToString()));

    private static OneOf<T, string> Read<T>(string path, Func<byte[], OneOf<T, string>> read) =>
        File.Exists(path) ? read(File.ReadAllBytes(path)) : $"{path}: There is no such file.";
}
