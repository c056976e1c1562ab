using TechRoles.Tests.Conventions;

namespace TechRoles.Tests;

/// <summary>A text that stands in the repository, so that whoever changes what it tells sees all that changes; UPDATE_GOLDEN=1 writes it anew.</summary>
internal static class Golden
{
    /// <summary>What is told is what stands there.</summary>
    /// <param name="path">The file, from the top of the repository.</param>
    /// <param name="told">What is told now.</param>
    public static void Holds(string path, string told)
    {
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1") File.WriteAllText(Path.Combine(Repository.Root, path), told);
        Assert.Equal(Repository.Read(path), told);
    }
}
