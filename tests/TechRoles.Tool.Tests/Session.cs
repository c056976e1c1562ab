using System.Globalization;

namespace TechRoles.Tool.Tests;

/// <summary>What one run of the tool left: exit code, results and messages.</summary>
internal sealed record Session(int ExitCode, string Out, string Error)
{
    /// <summary>Runs the tool in this process, as if piped.</summary>
    public static Session Of(params string[] args) => Of(CancellationToken.None, args);

    public static Session Of(CancellationToken cancel, params string[] args)
    {
        var (output, error) = (new StringWriter(), new StringWriter());
        var code = ToolRun.Run(args, new Terminal(output, error), cancel);
        return new(code, output.ToString(), error.ToString());
    }

    /// <summary>Runs the tool while another culture reigns.</summary>
    public static Session In(string culture, params string[] args)
    {
        var before = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (new(culture), new(culture));
        try
        {
            return Of(args);
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = before;
        }
    }
}

/// <summary>A folder for the files of one test; gone afterwards.</summary>
internal sealed class Folder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("techroles-");

    public string this[string name] => Path.Combine(_folder.FullName, name);

    public string Write(string name, string content)
    {
        File.WriteAllText(this[name], content);
        return this[name];
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
