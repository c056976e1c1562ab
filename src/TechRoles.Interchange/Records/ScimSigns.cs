namespace TechRoles.Interchange;

/// <summary>What tells users of SCIM 2.0 (RFC 7643) from other objects: they say so, whatever else they say.</summary>
internal static class ScimSigns
{
    private const string Schemas = "urn:ietf:params:scim:";
    private const string User = "urn:ietf:params:scim:schemas:core:2.0:User";

    /// <summary>Whether a document is a user, or a list of users.</summary>
    public static bool HasUsers(DataNode root)
    {
        var resources = Field(root, "Resources") ?? root;
        return resources.Kind == DataKind.List ? resources.Items.Any(IsUser) : IsUser(resources);
    }

    /// <summary>Whether an object is a user.</summary>
    public static bool IsUser(DataNode node) =>
        Field(node, "schemas") is { Kind: DataKind.List } schemas
        && schemas.Items.Any(schema => string.Equals(schema.Text, User, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether a text is the name of one of its schemas.</summary>
    public static bool IsSchema(string text) => text.StartsWith(Schemas, StringComparison.OrdinalIgnoreCase);

    /// <summary>Settles what a user says: nobody is below one, since groups are what the user is in; where there is no other name, the
    /// user name is it, unless it is but the person's number.</summary>
    public static void Settle(DataRecord user)
    {
        user.IsOfPeople = true;
        user.Below.Clear();
        var name = user[PersonField.UserName];
        if (!user.HasName && name != user[PersonField.PersonId]) user.Add(PersonField.Name, name);
    }

    // Names of attributes are compared without case.
    private static DataNode? Field(DataNode node, string name)
    {
        for (var at = 0; at < node.Names.Count; at++)
            if (string.Equals(node.Names[at], name, StringComparison.OrdinalIgnoreCase)) return node.Items[at];
        return null;
    }
}
