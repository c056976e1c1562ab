namespace TechRoles.Interchange.Tests.Records;

public class LdifExamples
{
    private const string Directory = """
        # extended LDIF
        version: 1

        dn: ou=Board,dc=example,dc=org
        objectClass: organizationalUnit
        ou: Board

        dn: cn=Ann Miller,ou=Board,dc=example,dc=org
        objectClass: inetOrgPerson
        cn: Ann Miller
        sn: Miller
        givenName: Ann
        title: CEO

        dn:: Y249QsO2YiBTdG9uZSxvdT1JVCxkYz1leGFtcGxlLGRjPW9yZw==
        objectClass: inetOrgPerson
        cn:: QsO2YiBTdG9uZQ==
        title: Chief Information
          Officer
        department;lang-en: Technology
        manager: CN=Ann Miller, OU=Board, DC=example,
         DC=org

        dn: cn=Eve Ward,ou=IT,dc=example,dc=org
        objectClass: user
        userAccountControl: 512
        cn: Eve Ward
        title: CISO
        manager:: Y249QsO2YiBTdG9uZSxvdT1JVCxkYz1leGFtcGxlLGRjPW9yZw==
        """;

    [Fact]
    public void Managers_are_distinguished_names_in_any_spelling() => Assert.Equal(
        ["CEO (Ann Miller)", "CISO (Eve Ward) < Chief Information Officer", "Chief Information Officer (Böb Stone) < CEO @ Technology"],
        Told.Chart(Directory, "people.ldif"));

    [Fact]
    public void What_is_wrong_with_an_entry_is_said_with_its_first_line()
    {
        const string Text = "version: 1\n\ndn: cn=a,dc=x\nobjectClass: user\ncn: a\ntitle: CEO\n\ndn: cn=b,dc=x\nobjectClass: user\ncn: b\ntitle: CIO\nmanager: cn=nobody,dc=x\n";
        var problem = Assert.Single(Told.Read(Text, "people.ldif").OrThrow().Builder.Repair().Problems, problem => problem.Level == Charts.ProblemLevel.Error);
        Assert.Equal(8, problem.Place!.Row);
    }

    [Fact]
    public void What_is_no_person_is_counted_and_what_is_no_attribute_is_said_with_its_line()
    {
        var read = Told.Read(Directory + "\nno attribute\n", "people.txt").OrThrow();

        Assert.Contains(read.Notes, note => note.StartsWith("1 entry is no people", StringComparison.Ordinal));
        Assert.Equal([30], read.Problems.Where(problem => problem.Level == Charts.ProblemLevel.Error).Select(problem => problem.Place!.Row!.Value));
    }

    [Fact]
    public void A_directory_without_people_is_refused() =>
        Assert.Contains("none of its entries is a person", Told.Refusal("dn: ou=Board,dc=org\nobjectClass: organizationalUnit\nou: Board\n"), StringComparison.Ordinal);
}
