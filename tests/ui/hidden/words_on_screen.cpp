#include "ui/hidden/words_on_screen.h"

#include "ui/hidden/painted_words.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QComboBox>
#include <QCompleter>
#include <QMetaProperty>
#include <QPointer>
#include <QTextEdit>

#include <algorithm>
#include <set>

namespace alongside {
namespace {

constexpr int kMostRows = 40, // at the beginning, and as many at the end
    kMostCells = 400, kLastOwnRole = 40;

class Gathering {
public:
    void gather(QWidget& shown) {
        take(shown);
        QList<QPointer<QObject>> all; // some go when what is under way is painted or asked
        for (auto* each : shown.findChildren<QObject*>())
            all += each;
        for (const auto& each : all)
            if (each)
                take(*each);
    }

    std::vector<FoundWords> found;

private:
    void take(QObject& object) {
        takeProperties(object);
        takeSpoken(object);
        takeModels(object);
        const auto where = QString::fromLatin1(object.metaObject()->className()) + QStringLiteral(", painted");
        if (auto* widget = qobject_cast<QWidget*>(&object); widget && widget->isVisible())
            for (const auto& words : paintedWords(*widget)) // last, for it may be the end of the object
                found.push_back({where, words});
    }

    void note(const QObject& object, const QString& how, const QString& words) {
        if (!words.isEmpty())
            found.push_back(
                {QStringLiteral("%1, %2").arg(QLatin1String(object.metaObject()->className()), how), words});
    }

    void note(const QObject& object, const char* how, const QString& words) {
        note(object, QString::fromLatin1(how), words);
    }

    void noteValue(const QObject& object, const QString& how, const QVariant& value) {
        if (value.typeId() == QMetaType::QStringList || value.typeId() == QMetaType::QVariantList)
            for (const auto& each : value.toList())
                note(object, how, each.toString());
        else
            note(object, how, value.toString());
    }

    void takeProperties(const QObject& object) {
        const auto* type = object.metaObject();
        for (int i = 0; i < type->propertyCount(); ++i) {
            const auto property = type->property(i);
            if (property.typeId() == QMetaType::QString || property.typeId() == QMetaType::QStringList)
                noteValue(object, QString::fromLatin1(property.name()), property.read(&object));
        }
        for (const auto& name : object.dynamicPropertyNames())
            noteValue(object, QString::fromLatin1(name), object.property(name.constData()));
    }

    void takeSpoken(QObject& object) {
        if (auto* spoken = QAccessible::queryAccessibleInterface(&object))
            takeSpoken(object, *spoken, 0);
    }

    // Parts that are no objects of their own, such as the cells of a table, are asked by their owner.
    void takeSpoken(const QObject& object, QAccessibleInterface& spoken, int depth) {
        for (const auto text : {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help,
                                QAccessible::Accelerator})
            note(object, "spoken", spoken.text(text));
        if (auto* text = spoken.textInterface())
            note(object, "spoken text", text->text(0, text->characterCount()));
        for (int i = 0; depth < 3 && i < std::min(spoken.childCount(), kMostCells); ++i)
            if (auto* part = spoken.child(i); part && !part->object())
                takeSpoken(object, *part, depth + 1);
    }

    void takeModels(QObject& object) {
        if (auto* view = qobject_cast<QAbstractItemView*>(&object))
            takeModel(object, view->model());
        if (auto* combo = qobject_cast<QComboBox*>(&object))
            takeModel(object, combo->model());
        if (auto* completer = qobject_cast<QCompleter*>(&object))
            takeModel(object, completer->model());
    }

    void takeModel(const QObject& object, QAbstractItemModel* model) {
        if (!model || !taken_.insert(model).second)
            return;
        const int rows = model->rowCount();
        for (int column = 0; column < model->columnCount(); ++column) {
            note(object, "heading", model->headerData(column, Qt::Horizontal).toString());
            for (int row = 0; row < rows; row = row == kMostRows ? std::max(rows - kMostRows, row + 1) : row + 1)
                for (int role = 0; role <= Qt::UserRole + kLastOwnRole; role = nextAfter(role))
                    noteValue(object, QStringLiteral("role %1").arg(role),
                              model->data(model->index(row, column), role));
        }
    }

    static int nextAfter(int role) { return role == Qt::StatusTipRole + 10 ? int(Qt::UserRole) : role + 1; }

    std::set<const QAbstractItemModel*> taken_;
};

} // namespace

std::vector<FoundWords> wordsOnScreen(QWidget& shown) {
    Gathering gathering;
    gathering.gather(shown);
    return std::move(gathering.found);
}

} // namespace alongside
