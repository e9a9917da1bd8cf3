#include "window/launch_options.h"

#include "shared/theme.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>

namespace alongside {
namespace {

struct Say {
    Q_DECLARE_TR_FUNCTIONS(LaunchOptions)
};

LaunchOptions toPrint(const QString& words, int exitCode) {
    LaunchOptions options;
    options.onlyWords = true;
    options.words = words;
    options.exitCode = exitCode;
    return options;
}

// Asked for before there is an application, Qt does not know how the program is called.
QString helpOf(const QCommandLineParser& parser) {
    return parser.helpText().replace(QStringLiteral("<executable_name>"), QCoreApplication::applicationName());
}

} // namespace

LaunchOptions LaunchOptions::read(const QStringList& arguments) {
    QCommandLineParser parser;
    parser.setApplicationDescription(
        Say::tr("Keeps the coaching relationship with each teacher, in one file on this computer."));
    const QCommandLineOption help({QStringLiteral("h"), QStringLiteral("help")},
                                  Say::tr("Say how the program is called."));
    const QCommandLineOption version({QStringLiteral("v"), QStringLiteral("version")},
                                     Say::tr("Say which version this is."));
    const QCommandLineOption demo(QStringLiteral("demo"), Say::tr("Open the make-believe school to look around in."));
    const QCommandLineOption logMeeting(
        QStringLiteral("log-meeting"), Say::tr("Open with the panel that logs a meeting, also in the running window."));
    const QCommandLineOption appearance(QStringLiteral("appearance"), Say::tr("system, light or dark."),
                                        QStringLiteral("which"));
    const QCommandLineOption textSize(QStringLiteral("text-size"), Say::tr("Size of all text in percent, 90 to 200."),
                                      QStringLiteral("percent"));
    const QCommandLineOption dataFolder(
        QStringLiteral("data-dir"),
        Say::tr("Keep in this folder what is kept in your own otherwise: notebook, backups, settings."),
        QStringLiteral("folder"));
    parser.addOptions({help, version, demo, logMeeting, appearance, textSize, dataFolder});
    parser.addPositionalArgument(QStringLiteral("notebook"), Say::tr("The notebook to open; the last one if left out."),
                                 QStringLiteral("[notebook]"));

    if (!parser.parse(arguments))
        return toPrint(parser.errorText(), 2);
    if (parser.isSet(help))
        return toPrint(helpOf(parser), 0);
    if (parser.isSet(version))
        return toPrint(QStringLiteral("Alongside " ALONGSIDE_VERSION), 0);
    if (parser.positionalArguments().size() > 1)
        return toPrint(Say::tr("Only one notebook can be opened at a time."), 2);

    LaunchOptions options;
    options.demo = parser.isSet(demo);
    options.logMeeting = parser.isSet(logMeeting);
    options.notebook = parser.positionalArguments().value(0);
    if (parser.isSet(appearance)) {
        options.appearance = parser.value(appearance);
        if (!appearanceOf(*options.appearance))
            return toPrint(Say::tr("--appearance is system, light or dark."), 2);
    }
    if (parser.isSet(textSize)) {
        options.textSize = parser.value(textSize).toInt();
        if (*options.textSize < Theme::kSmallestZoom || *options.textSize > Theme::kLargestZoom)
            return toPrint(Say::tr("--text-size is a number from 90 to 200."), 2);
    }
    if (parser.isSet(dataFolder)) {
        if (parser.value(dataFolder).isEmpty())
            return toPrint(Say::tr("--data-dir is the name of a folder."), 2);
        options.dataFolder = QDir(parser.value(dataFolder)).absolutePath();
    }
    return options;
}

} // namespace alongside
