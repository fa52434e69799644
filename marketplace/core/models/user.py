from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.contrib.auth.models import PermissionsMixin
from django.db import models
from django.db.models.functions import Lower
from django.utils import timezone


class UserManager(BaseUserManager["User"]):
    def create_user(self, email: str, password: str | None = None, **fields: object) -> "User":
        if not email:
            raise ValueError("A user needs an email address to sign in with.")
        user = self.model(email=self.normalize_email(email).lower(), **fields)
        user.set_password(password)
        user.save()
        return user

    def create_superuser(self, email: str, password: str | None = None, **fields: object) -> "User":
        return self.create_user(email, password, **({"is_staff": True, "is_superuser": True} | fields))


class User(AbstractBaseUser, PermissionsMixin):
    """Somebody who signs in, by email. Whose money and plan it is, is `brokerage.Person`: not every person signs in."""

    email = models.EmailField("email address", max_length=254, unique=True)
    full_name = models.CharField("full name", max_length=120, blank=True)
    language = models.CharField(max_length=8, default="en-gb", help_text="The language we write to you in.")
    easy_read = models.BooleanField("easy read pages first", default=False)
    is_staff = models.BooleanField("may use the page editor", default=False)
    is_active = models.BooleanField(default=True)
    is_demo = models.BooleanField("invented account of the demo world", default=False)
    date_joined = models.DateTimeField(default=timezone.now)

    objects = UserManager()
    USERNAME_FIELD = EMAIL_FIELD = "email"
    REQUIRED_FIELDS: list[str] = []

    class Meta:
        constraints = [models.UniqueConstraint(Lower("email"), name="user_email_unique_whatever_case")]

    def __str__(self) -> str:
        return self.full_name or self.email

    def get_full_name(self) -> str:
        return str(self)

    def get_short_name(self) -> str:
        return self.full_name.split(" ")[0] if self.full_name else self.email

    @property
    def first_name(self) -> str:
        """Wagtail's page editor greets people by it."""
        return self.get_short_name()

    @property
    def last_name(self) -> str:
        return self.full_name.partition(" ")[2]
