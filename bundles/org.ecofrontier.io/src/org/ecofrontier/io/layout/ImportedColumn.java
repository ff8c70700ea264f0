package org.ecofrontier.io.layout;

/**
 * An indicator or classification of an imported table.
 *
 * @param name its name: the header without the unit
 * @param id the id stated for it, else one derived from the name (blanks become underscores)
 * @param idStated whether the id was stated
 * @param unit its unit: stated, else the one in the header or title, else empty
 * @param kind what it is for; {@link ColumnKind#OTHER} when nothing was stated, {@link ColumnKind#CATEGORY} for text
 * @param kindStated whether the kind was stated
 * @param factor what its numbers were multiplied with
 * @since 0.1
 */
public record ImportedColumn(String name, String id, boolean idStated, String unit, ColumnKind kind, boolean kindStated, double factor) {

    /**
     * Whether its values are text.
     *
     * @return true for a category
     */
    public boolean isText() {
        return kind == ColumnKind.CATEGORY;
    }
}
