namespace TechRoles.Catalogue;

/// <summary>Gives every mention what stands before it, in one walk over the title.</summary>
internal static class MentionContexts
{
    public static void Fill(ReadOnlySpan<TitleToken> tokens, List<Mention> mentions)
    {
        var context = TitleContext.Empty;
        var at = 0;
        foreach (var mention in mentions)
        {
            for (; at < mention.First; at++) context.Pass(tokens, at);
            mention.Before = context;

            if (mention.Naming != Naming.Phrase || mention.Meaning is { IsAmbiguous: false, Strength: TitleStrength.Exact })
            {
                context.PassMention();
                at = mention.Last + 1;
            }
        }
    }
}
