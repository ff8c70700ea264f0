package org.ecofrontier.study;

/**
 * The version of the file format. Raise it when an older program would misread a new file, write a migration step from the version
 * before, and keep a file of the new version, with every feature, as a test fixture. Additions that an older program may ignore do not
 * raise it: what it does not know it keeps.
 *
 * <table>
 * <caption>Change log</caption>
 * <tr><td>0</td><td>First drafts: values of an observation in the attribute {@code data}, separated by semicolons, empty =
 * missing.</td></tr>
 * <tr><td>1</td><td>Attribute {@code values}: separated by blanks, a hyphen = missing, a tilde marks an imputed value.</td></tr>
 * </table>
 *
 * @since 0.1
 */
public final class StudyFormat {

    /** The version that this program writes. */
    public static final int VERSION = 1;

    /** Ending of the name of a study file. */
    public static final String EXTENSION = ".ecostudy";

    /** Namespace of the study, without the version at its end. */
    static final String NAMESPACE = "http://ecofrontier.org/study/";

    /** Local name of the root element. */
    static final String ROOT = "Study";

    /** Attribute of the root element with the version. */
    static final String VERSION_ATTRIBUTE = "formatVersion";

    private StudyFormat() {
    }
}
