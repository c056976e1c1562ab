using OneOf;

namespace TechRoles.Sample;

/// <summary>Waivers in the database of the app.</summary>
public sealed class WaiverTable(OrgDatabase database) : IWaiverStore
{
    public OneOf<ValueList<Waiver>, InvalidDocument> Read() =>
        database.Decisions.AsNoTracking().SingleOrDefault() is { } kept ? WaiversJson.Read(kept.Document) : default(ValueList<Waiver>);

    public void Write(ValueList<Waiver> waivers)
    {
        database.Decisions.ExecuteDelete();
        database.Add(new Decision(0, WaiversJson.Write(waivers)));
        database.SaveChanges();
    }
}
