using System.Globalization;
using System.Text.Encodings.Web;
using Claims.Web.Localization;

namespace Claims.Tests.Support;

/// <summary>The words and numbers of somebody who reads in a language.</summary>
internal static class Reader
{
    public static (Texts Texts, Formats Formats) Of(CultureInfo culture)
    {
        var formats = new Formats(culture, TimeZoneInfo.Utc);
        return (new Texts(new TextCatalog(), formats, HtmlEncoder.Default), formats);
    }
}
