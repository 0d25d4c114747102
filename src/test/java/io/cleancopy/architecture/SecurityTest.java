package io.cleancopy.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static io.cleancopy.architecture.Project.CLASSES;
import static io.cleancopy.architecture.Project.room;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.elements.ClassesShould;
import java.io.ObjectInputStream;
import java.net.Socket;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Doors that stay shut, whatever stands in a page. */
class SecurityTest {
    private static final Set<String> FETCHING = Set.of(
            "java.net.URL.openStream()",
            "java.net.URL.openConnection()",
            "java.net.URL.getContent()",
            "javax.imageio.ImageIO.read(java.net.URL)",
            "org.jsoup.Jsoup.connect(java.lang.String)");

    @Test
    void onlyLoadingAndNoticesUseTheNetwork() {
        network(noClasses()
                        .that()
                        .resideOutsideOfPackages(room("load"), room("watch"), room("iceberg"))
                        .should())
                .check(CLASSES);
        noClasses().should(Access.toAnyOf(FETCHING)).check(CLASSES);
    }

    @Test
    void onlyTheNoticeAndTheTrialOfAPageStartAProgram() {
        noClasses()
                .that()
                .resideOutsideOfPackage(room("watch"))
                .and()
                .doNotHaveFullyQualifiedName("io.cleancopy.batch.ChildTrial")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(ProcessBuilder.class)
                .check(CLASSES);
        noClasses()
                .should(Access.toAnyOf(Set.of(
                        "java.lang.Runtime.exec(java.lang.String)", "java.lang.Runtime.exec([Ljava.lang.String;)")))
                .check(CLASSES);
    }

    /** But in the process in which a page is tried: from the process that started it. */
    @Test
    void noObjectsAreMadeOfBytes() {
        deserialising().check(CLASSES);
    }

    @Test
    void noXmlIsParsed() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javax.xml..", "org.xml.sax..", "org.w3c.dom..")
                .check(CLASSES);
    }

    @Test
    void theDatabaseOpensNoDoor() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.h2.server..", "org.h2.tools..")
                .check(CLASSES);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "org.springframework.boot.h2console.autoconfigure.H2ConsoleAutoConfiguration",
                "jakarta.servlet.Servlet",
                "org.springframework.integration.channel.DirectChannel"
            })
    void whatCouldOpenOneIsNotOnTheClassPath(String type) {
        assertThatThrownBy(() -> Class.forName(type)).isInstanceOf(ClassNotFoundException.class);
    }

    @Test
    void openDoorsAreSeen() {
        var specimen = new ClassFileImporter().importClasses(Specimen.class);

        assertThat(network(noClasses().should()).evaluate(specimen).hasViolation())
                .isTrue();
        assertThat(deserialising().evaluate(specimen).hasViolation()).isTrue();
    }

    private static ArchRule network(ClassesShould should) {
        return should.dependOnClassesThat()
                .haveNameMatching("java\\.net\\.http\\..*|javax\\.net\\..*"
                        + "|java\\.net\\.(Server|Datagram|Multicast)?Socket|java\\.net\\.(Http|Jar)?URLConnection"
                        + "|java\\.nio\\.channels\\.(Asynchronous)?(Server)?(Socket|Datagram)Channel");
    }

    private static ArchRule deserialising() {
        return noClasses()
                .that()
                .doNotHaveFullyQualifiedName("io.cleancopy.batch.TrialProcess")
                .should()
                .dependOnClassesThat()
                .haveNameMatching(
                        "java\\.io\\.ObjectInputStream|java\\.beans\\.XMLDecoder"
                                + "|org\\.springframework\\.core\\.serializer\\.DefaultDeserializer"
                                + "|org\\.springframework\\.batch\\.core\\.repository\\.dao\\.DefaultExecutionContextSerializer");
    }

    @SuppressWarnings("unused")
    private static final class Specimen {
        Object read(Socket socket) throws Exception {
            return new ObjectInputStream(socket.getInputStream()).readObject();
        }
    }
}
