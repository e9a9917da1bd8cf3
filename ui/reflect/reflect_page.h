#pragma once

#include "exchange/content.h"
#include "shared/navigator.h"

#include <QWidget>

class QPushButton;
class QStackedWidget;

namespace alongside {

class AnonymousPage;
class JournalPage;
class NotebookLink;
class SegmentedChoice;

enum class ReflectPart { Journal, Anonymous };

// How the work looks from both sides: the coach's private journal, and what teachers say without their names.
class ReflectPage : public QWidget {
    Q_OBJECT
public:
    ReflectPage(NotebookLink& link, Navigator& navigator, const Content& content, QWidget* parent = nullptr);

    void showPart(ReflectPart part);

    // The pages of the journal about a teacher, of one kind of trust where that is given.
    void narrowTo(TeacherId teacher, const std::optional<Dimension>& dimension);

private:
    QWidget* makeTop();

    NotebookLink& link_;
    Navigator& navigator_;
    const Content& content_;
    SegmentedChoice* choice_;
    QPushButton* write_;
    QStackedWidget* parts_;
    JournalPage* journal_;
    AnonymousPage* anonymous_ = nullptr; // built when it is first shown
};

} // namespace alongside
