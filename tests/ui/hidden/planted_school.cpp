#include "ui/hidden/planted_school.h"

#include "exchange/archive_import.h"
#include "exchange/demo/demo.h"
#include "support/archive_of.h"
#include "support/open_notebook.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

namespace alongside {
namespace {

// What is of the coach alone, of the library and of the forms; all else of the archive is about people, also what a
// later version adds.
const QSet<QString>& notAboutPeople() {
    static const QSet<QString> members{
        QStringLiteral("format"),   QStringLiteral("exportedAt"), QStringLiteral("generator"),
        QStringLiteral("settings"), QStringLiteral("calendar"),   QStringLiteral("coaches"),
        QStringLiteral("tools"),    QStringLiteral("moves"),      QStringLiteral("templates")};
    return members;
}

// Members that hold no words: keys of other records, days, and values of a list that the program knows.
const QSet<QString>& noWords() {
    static const auto names = [] {
        const auto all = QStringLiteral(
            "id teacher teachers contact cycle schools moves createdAt changedAt removedAt startedOn endedOn "
            "discussedOn acknowledgedOn reviewOn on from until start kind mode askedBy welcome status noticeOn "
            "summarySentOn owner madeOn dueOn state closedOn verdict seenOn namedBy toldOn model priorRelation dropIn "
            "recognition summary visits who domain code strategy changedOn item answer dimension setOn liftedOn");
        const auto each = all.split(QLatin1Char(' '));
        return QSet<QString>(each.begin(), each.end());
    }();
    return names;
}

bool isPlain(const QString& path) {
    // A school's name stands over its door, and an item of the checklist is the program's or the coach's own.
    return path == QStringLiteral("schools.name") || path == QStringLiteral("schools.shortName") ||
           path == QStringLiteral("checklists.items.text");
}

// Among the answers of an agreement are codes of the form's own choices.
bool isCode(const QString& words) {
    return words == words.toLower() && !words.contains(QLatin1Char(' '));
}

// After the first letter of each word, so that initials stay and no part of a text is without it.
QString withWordPlanted(const QString& words) {
    static const QRegularExpression first(QStringLiteral("(^|\\s)(\\w)"),
                                          QRegularExpression::UseUnicodePropertiesOption);
    auto all = words;
    all.replace(first, QStringLiteral("\\1\\2") + kPlanted);
    return all.contains(kPlanted) ? all : kPlanted + words;
}

QJsonValue withPlanted(const QJsonValue& value, const QString& path, bool answers) {
    if (value.isArray()) {
        QJsonArray all;
        for (const auto& each : value.toArray())
            all.append(withPlanted(each, path, answers));
        return all;
    }
    if (value.isObject()) {
        QJsonObject all;
        const auto object = value.toObject();
        for (auto each = object.begin(); each != object.end(); ++each) {
            const bool inAnswers =
                answers || (path == QStringLiteral("agreements") && each.key() == QStringLiteral("answers"));
            if (!answers && noWords().contains(each.key()))
                all.insert(each.key(), each.value());
            else
                all.insert(each.key(),
                           withPlanted(each.value(), path.isEmpty() ? each.key() : path + QLatin1Char('.') + each.key(),
                                       inAnswers));
        }
        return all;
    }
    if (!value.isString() || isPlain(path) || (answers && isCode(value.toString())))
        return value;
    return withWordPlanted(value.toString());
}

} // namespace

void fillWithPlanted(Notebook& notebook, Date today) {
    TestTime time;
    auto demo = Notebook::inMemory(clockOf(time));
    fillWithDemo(demo, DemoSize::Demo, 1, today);
    auto archive = QJsonDocument::fromJson(QByteArray::fromStdString(archiveOf(demo))).object();
    for (const auto& member : archive.keys())
        if (!notAboutPeople().contains(member))
            archive[member] = withPlanted(archive[member], member, false);
    importArchive(notebook, QJsonDocument(archive).toJson().toStdString());
}

} // namespace alongside
