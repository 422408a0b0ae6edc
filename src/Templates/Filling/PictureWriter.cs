using DocumentFormat.OpenXml.Packaging;
using Recording.Templates.Fields;
using Recording.Templates.Places;
using Recording.Templates.Reading;
using A = DocumentFormat.OpenXml.Drawing;
using W = DocumentFormat.OpenXml.Wordprocessing;
using Wp = DocumentFormat.OpenXml.Drawing.Wordprocessing;

namespace Recording.Templates.Filling;

/// <summary>Puts a picture into a control, in the frame that the control has, and says what it shows.</summary>
internal static class PictureWriter
{
    public static void Write(ControlPlace place, Picture picture)
    {
        if (Pictures.Blip(place) is not { } blip) return;
        var holder = Pictures.Holder(place.Control);
        var part = holder.AddNewPart<ImagePart>(picture.MediaType, null!);
        using (var bytes = new MemoryStream(picture.Bytes)) part.FeedData(bytes);
        blip.Embed = holder.GetIdOfPart(part);
        blip.Link = null;
        blip.RemoveAllChildren<A.BlipExtensionList>();
        place.Properties.RemoveAllChildren<W.ShowingPlaceholder>();
        foreach (var drawing in place.Content.Descendants<Wp.DocProperties>()) drawing.Description = picture.Alt;
        Fit(place, picture);
    }

    /// <summary>Keeps the picture's shape within the frame.</summary>
    private static void Fit(ControlPlace place, Picture picture)
    {
        if (place.Content.Descendants<Wp.Extent>().FirstOrDefault() is not { Cx.Value: > 0, Cy.Value: > 0 } frame) return;
        var scale = Math.Min((double)frame.Cx.Value / picture.Width, (double)frame.Cy.Value / picture.Height);
        var (width, height) = (Math.Max(1, (long)(picture.Width * scale)), Math.Max(1, (long)(picture.Height * scale)));
        (frame.Cx, frame.Cy) = (width, height);
        foreach (var inner in place.Content.Descendants<A.Extents>()) (inner.Cx, inner.Cy) = (width, height);
    }
}
