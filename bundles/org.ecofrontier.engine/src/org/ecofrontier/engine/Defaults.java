package org.ecofrontier.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;

/** The default locale and time zone before a method ran; puts back what the method changed. */
record Defaults(Locale locale, Locale display, Locale format, TimeZone zone) {

    static Defaults now() {
        return new Defaults(Locale.getDefault(), Locale.getDefault(Locale.Category.DISPLAY), Locale.getDefault(Locale.Category.FORMAT),
                TimeZone.getDefault());
    }

    /** {@return what was changed and is put back} */
    List<String> restore() {
        Defaults after = now();
        List<String> changed = new ArrayList<>();
        if (!locale.equals(after.locale) || !display.equals(after.display) || !format.equals(after.format)) {
            changed.add("Locale.setDefault(" + after.locale.toLanguageTag() + ")");
            Locale.setDefault(locale);
            Locale.setDefault(Locale.Category.DISPLAY, display);
            Locale.setDefault(Locale.Category.FORMAT, format);
        }
        if (!zone.equals(after.zone)) {
            changed.add("TimeZone.setDefault(" + after.zone.getID() + ")");
            TimeZone.setDefault(zone);
        }
        return changed;
    }
}
