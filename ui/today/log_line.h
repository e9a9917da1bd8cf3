#pragma once

#include "shared/navigator.h"
#include "today/quick_log.h"

#include <QWidget>

class QCompleter;
class QLineEdit;
class QStandardItemModel;

namespace alongside {

class NotebookLink;
class NoticeLine;
class WrappedLabel;

// One line to log from: "ana planning 20 min went through exit slips > send samples by fri". It offers names while one
// is typed and shows what it understood; Enter opens the Log panel filled in, Ctrl+Enter logs at once. What was typed
// stays until it is stored, also over a crash.
class LogLine : public QWidget {
    Q_OBJECT
public:
    LogLine(NotebookLink& link, Navigator& navigator, QWidget* parent = nullptr);
    ~LogLine() override;

    // Says anew how a line is written, and what an unfinished one means; to be called before it is shown.
    void refresh();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void keep();
    const QList<Candidate>& teachers() const;
    void read();
    Meeting meeting(bool another = false) const;
    TypedMeeting typed(bool another);
    void showUnderstood();
    void suggest();
    void complete(const QString& name);
    void openPanel();
    void logAtOnce();
    void forget(); // what is stored
    QString whyNotAtOnce(const Meeting& meeting) const;

    NotebookLink& link_;
    Navigator& navigator_;
    QLineEdit* line_;
    WrappedLabel* understood_;
    NoticeLine* problem_;
    QStandardItemModel* names_;
    QCompleter* completer_;
    mutable std::optional<QList<Candidate>> teachers_; // read when something is typed
    QuickLog said_;
};

} // namespace alongside
