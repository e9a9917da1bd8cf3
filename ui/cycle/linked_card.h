#pragma once

#include "shared/card.h"

#include <QList>
#include <QString>

#include <functional>

namespace alongside {

class LinkButton;
class WrappedLabel;

// Something that belongs to a cycle, or could.
struct LinkItem {
    qint64 id = 0;
    QString title;       // opens it
    QString details;     // a second line; may be empty
    bool canTurn = true; // it can be linked or unlinked by itself
};

// What is linked to a cycle, each with a button that unlinks it, and folded below what could be linked.
class LinkedCard : public Card {
    Q_OBJECT
public:
    // `nothing` is said while nothing is linked.
    LinkedCard(const QString& heading, const QString& nothing, QWidget* parent = nullptr);

    // The one who pressed a button keeps the focus near it.
    void show(const QList<LinkItem>& linked, const QList<LinkItem>& others);

Q_SIGNALS:
    void opened(qint64 id);
    void linkToggled(qint64 id, bool linked);

private:
    QWidget* makeRow(const LinkItem& item, bool linked);
    void fill(QVBoxLayout* rows, const QList<LinkItem>& items, bool linked);
    void showFold(qsizetype others);
    int focusedRow() const;
    void focusRow(int row);

    QVBoxLayout* linked_;
    WrappedLabel* nothing_;
    LinkButton* fold_;
    QWidget* othersPlace_;
    QVBoxLayout* others_;
    qsizetype otherCount_ = 0;
};

} // namespace alongside
