package org.ecofrontier.install;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.equinox.p2.metadata.IInstallableUnit;

/**
 * Something that can be installed or is installed: a feature (a plug-in with what belongs to it) or the product itself.
 *
 * @param id the id people use: that of the feature, without the suffix that p2 gives it
 * @param version its version, as written
 * @param name its name for people
 * @param provider who made it; may be empty
 * @param description a sentence about it; may be empty
 * @since 0.1
 */
public record Unit(String id, String version, String name, String provider, String description) {

    static final String FEATURE_SUFFIX = ".feature.group";

    static Unit of(IInstallableUnit unit) {
        return new Unit(shortId(unit.getId()), unit.getVersion().toString(), text(unit, IInstallableUnit.PROP_NAME, shortId(unit.getId())),
                text(unit, IInstallableUnit.PROP_PROVIDER, ""), text(unit, IInstallableUnit.PROP_DESCRIPTION, ""));
    }

    static List<Unit> sorted(Collection<IInstallableUnit> units) {
        return units.stream().map(Unit::of).sorted(Comparator.comparing(Unit::id)).toList();
    }

    static String shortId(String id) {
        return id.endsWith(FEATURE_SUFFIX) ? id.substring(0, id.length() - FEATURE_SUFFIX.length()) : id;
    }

    /** A property that may be a key (%name) into the texts that the unit carries. */
    private static String text(IInstallableUnit unit, String property, String otherwise) {
        String value = unit.getProperty(property);
        if (value == null || !value.startsWith("%")) {
            return value == null || value.isBlank() ? otherwise : value.strip();
        }
        Map<String, String> texts = unit.getProperties();
        String key = value.substring(1);
        String local = texts.get(Locale.getDefault().getLanguage() + "." + key);
        String found = local != null ? local : texts.get("df_LT." + key);
        return found == null || found.isBlank() ? otherwise : found.strip();
    }

    @Override
    public String toString() {
        return id + " " + version;
    }
}
